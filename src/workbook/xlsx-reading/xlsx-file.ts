import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import { failure, success, type Result } from '../../strategy/result';
import type { XlsxProblem } from '../read-xlsx';
import { DamagedFile } from './damaged-file';
import { attribute, childrenOf, localName, parsePart, type XmlElement } from './xml';

/** How one part of a file refers to another one, or to an address outside. */
export interface Relation {
  readonly id: string;
  /** The last segment of its type, "worksheet" for example: the same in both dialects of the format. */
  readonly type: string;
  /** The part's name, or the address where `isExternal`. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of an .xlsx file (ECMA-376 part 2), read when they are asked for. */
export interface XlsxFile {
  /** The name of the part that is the workbook. */
  readonly workbook: string;
  /** A part's root element; undefined where there is no such part. */
  readonly part: (name: string) => XmlElement | undefined;
  /** A part's text; undefined where there is no such part. */
  readonly text: (name: string) => string | undefined;
  /** What a part refers to; "" is the file as a whole. */
  readonly relations: (name: string) => readonly Relation[];
}

/** More than any strategy's workbook unpacks to; beyond it a file is meant to fill the memory. */
const UNPACKED_LIMIT = 400_000_000;

/** Opens the bytes of an .xlsx file. */
export function openXlsxFile(bytes: Uint8Array): Result<XlsxFile, XlsxProblem> {
  if (startsWith(bytes, OLE_SIGNATURE)) {
    return failure({ kind: isEncrypted(bytes) ? 'encrypted' : 'notXlsx' });
  }
  if (!startsWith(bytes, ZIP_SIGNATURE)) return failure({ kind: 'notXlsx' });
  const parts = unpack(bytes);
  if (typeof parts === 'string') return failure({ kind: 'damaged', reason: parts });
  const file = fileOf(parts);
  const workbook = file.relations('').find(({ type }) => type === 'officeDocument')?.target;
  const root = workbook?.endsWith('.xml') ? file.part(workbook) : undefined;
  return workbook !== undefined && root !== undefined && localName(root) === 'workbook'
    ? success({ ...file, workbook })
    : failure({ kind: 'notXlsx' });
}

function fileOf(parts: Unzipped): Omit<XlsxFile, 'workbook'> {
  const text = (name: string) => {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    // A byte order mark is no character of the part.
    return part && strFromU8(part).replace(/^\uFEFF/, '');
  };
  const part = (name: string) => {
    const xml = text(name);
    return xml === undefined ? undefined : parsePart(xml, name);
  };
  return {
    text,
    part,
    relations: (name) => {
      const [folder, file] = splitName(name);
      return childrenOf(part(`${folder}_rels/${file}.rels`), 'Relationship').map((relation) => {
        const target = attribute(relation, 'Target') ?? '';
        const isExternal = attribute(relation, 'TargetMode') === 'External';
        return {
          id: attribute(relation, 'Id') ?? '',
          type: (attribute(relation, 'Type') ?? '').split('/').at(-1) ?? '',
          target: isExternal ? target : resolveName(folder, target),
          isExternal,
        };
      });
    },
  };
}

/** The parts that are XML; pictures and the like stay packed. A text says why there are none. */
function unpack(bytes: Uint8Array): Unzipped | string {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/i.test(name)) return false;
        size += originalSize;
        if (size > UNPACKED_LIMIT) throw new DamagedFile('too large');
        return true;
      },
    });
  } catch (cause) {
    // Whatever the packer trips over, the bytes are no sound archive: that is all there is to say about them.
    return cause instanceof Error ? cause.message : String(cause);
  }
}

/** A target as a part's name. One that leads out of the file, as LibreOffice writes it, begins at its top. */
function resolveName(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

function splitName(name: string): readonly [string, string] {
  const end = name.lastIndexOf('/') + 1;
  return [name.slice(0, end), name.slice(end)];
}

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
/** Compound files: those of Excel 97, and the wrapping of files with a password ([MS-OFFCRYPTO] 2.3.4). */
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether the directory of a compound file names the encrypted package, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const wanted = Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0));
  for (let start = 0; start + 2 * wanted.length <= bytes.length; start += 1) {
    if (
      wanted.every((code, index) => bytes[start + 2 * index] === code && bytes[start + 2 * index + 1] === 0)
    )
      return true;
  }
  return false;
}
