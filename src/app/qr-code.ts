import encodeQR from 'qr';

/** A QR code to be drawn: its dark squares as a path, in a square of so many to a side, the bright edge among them. */
export type QrCode = { readonly size: number; readonly path: string };

/** Squares that stay bright around it, as readers ask for. */
const edge = 4;

/** The QR code of a text, made on this machine. */
export const qrCodeOf = (text: string): QrCode => {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: edge });
  const squares = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size: rows.length, path: squares.join('') };
};
