/** The columns of an empty file to start from. */
const columns =
  'full name,known as,e-mail,phone,postcode,date of birth,languages,skills,interests,how they heard of us,access needs,parent or carer,availability,emergency contact name,emergency contact relationship,emergency contact phone,stage,stage since,stage reason,notes';

/** That file, as an address. The byte-order mark tells spreadsheets that it is UTF-8. */
export const template = `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${columns}\r\n`)}`;
