/** Polish texts of the ribbon's commands. */
export const pl = {
  title: 'Cele strategii',
  missing:
    'W tym skoroszycie nie ma tabeli celów wstawionej przez dodatek. Otwórz panel „Biblioteka Strategii”, wybierz cele i wstaw je.',
  hidden:
    'Arkusz z celami jest ukryty. Odkryj go: kliknij prawym przyciskiem kartę dowolnego arkusza i wybierz „Odkryj”.',
  cellEditMode: 'Trwa edycja komórki. Zakończ ją klawiszem Enter albo Esc i spróbuj ponownie.',
  failed: 'Excel nie pokazał arkusza z celami. Spróbuj ponownie za chwilę.',
  close: 'Zamknij',
};
