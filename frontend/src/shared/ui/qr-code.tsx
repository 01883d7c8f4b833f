import { useEffect, useState } from "preact/hooks";
import { useLocale } from "../i18n/locale";
import { m } from "../i18n/messages/messages.js";
import styles from "./qr-code.module.css";

/** The quiet space that a reader needs round the code, in modules. */
const QUIET = 4;

/** A code of a longer text is too dense for a phone to read from paper or a small screen. */
export const MAX_QR_LENGTH = 700;

/** The dark modules of a code as one SVG path, and how many modules it has each way. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** Draws the code of a text; what draws it comes only when it is asked for. */
export async function drawQr(text: string): Promise<QrDrawing> {
  const { encode } = await import("uqr");
  const { data } = encode(text, { ecc: "M", border: QUIET });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${String(x)} ${String(y)}h1v1h-1z` : "")))
    .join("");
  return { size: data.length, path };
}

/**
 * A QR code of an address. Always dark on white, in dusk and forced colours too, since readers need it. `label` says where
 * it leads; the address itself should stand beside it for those without a camera.
 */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { locale } = useLocale();
  const [drawing, setDrawing] = useState<QrDrawing | "failed" | null>(null);
  useEffect(() => {
    let isCurrent = true;
    drawQr(text).then(
      (drawn) => {
        if (isCurrent) setDrawing(drawn);
      },
      () => {
        if (isCurrent) setDrawing("failed");
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [text]);

  if (drawing === "failed") return <p class={styles["failed"]}>{m.list_qr_failed({}, { locale })}</p>;
  const size = String(drawing?.size ?? 1);
  return (
    <svg
      class={styles["code"]}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      {drawing && <path d={drawing.path} fill="#000" />}
    </svg>
  );
}
