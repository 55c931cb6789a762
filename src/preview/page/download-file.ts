const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves a workbook file where the browser keeps its downloads. */
export function downloadFile(file: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(file)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
