import { highestPoints } from '#domain/score.ts';
import type { DossierIndicator } from '#domain/dossier.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { plain, run, singleLine } from '../layout/paragraph.ts';
import { glued, strip, withGap } from '../layout/strip.ts';
import type { Draw, Strip } from '../layout/strip.ts';
import type { Canvas } from '../paint/canvas.ts';
import { palette, type } from '../page-style.ts';
import { labelled } from './part.ts';

const badgeStyle = { sizePt: 10, leadingPt: 16 };

/** The id of an indicator in a small navy box. */
export function idBadge(fonts: FontSet, id: string): Draw {
  const line = singleLine(fonts, [run(id, 'strong', palette.white)], badgeStyle);
  return (canvas, x, y) => {
    const area = { x, y: y + 0.5, width: line.widthPt + 13, height: 16, radius: 3 };
    canvas.rounded(area, { fill: palette.ink });
    canvas.line(line, x + 6.5, y + 12, badgeStyle.sizePt);
  };
}

const square = 17;
const squareGap = 4;

function drawLevel(
  canvas: Canvas,
  fonts: FontSet,
  level: { readonly points: number; readonly isChosen: boolean },
  x: number,
  y: number,
): void {
  const left = x + level.points * (square + squareGap);
  const area = { x: left, y, width: square, height: square, radius: 3 };
  if (level.isChosen) canvas.rounded(area, { fill: palette.action });
  else canvas.rounded(area, { stroke: { colour: palette.rule, widthPt: 0.8 } });
  const colour = level.isChosen ? palette.white : palette.quiet;
  const face = level.isChosen ? 'strong' : 'text';
  const digit = singleLine(fonts, [run(String(level.points), face, colour)], badgeStyle);
  canvas.line(digit, left + (square - digit.widthPt) / 2, y + 12.2, badgeStyle.sizePt);
}

function scaleStrip(fonts: FontSet, chosen: number): Strip {
  const words = `Tingkat ${String(chosen)} dari ${String(highestPoints)}`;
  const line = singleLine(fonts, [run(words, 'strong', palette.action)], type.question);
  return strip({
    heightPt: square + 1,
    draw: (canvas, x, y) => {
      // The words beside the squares say it to those who do not see them.
      canvas.asArtifact(() => {
        for (let points = 0; points <= highestPoints; points += 1) {
          drawLevel(canvas, fonts, { points, isChosen: points === chosen }, x, y);
        }
      });
      const right = (highestPoints + 1) * (square + squareGap) + 6;
      canvas.line(line, x + right, y + 12.4, type.question.sizePt);
    },
  });
}

function assessed(
  fonts: FontSet,
  answer: Extract<DossierIndicator['answer'], { state: 'assessed' }>,
  widthPt: number,
): readonly Strip[] {
  const descriptor = plain(fonts, answer.descriptor, {
    style: type.body,
    widthPt,
    face: 'strong',
  });
  const shownBy = plain(fonts, `Ditunjukkan oleh: ${answer.shownBy}`, {
    style: type.table,
    widthPt,
    colour: palette.quiet,
  });
  return [scaleStrip(fonts, answer.points), ...withGap(descriptor, 4), ...withGap(shownBy, 1)];
}

/** The level chosen with its descriptor, or why there is none. Held together with what follows. */
export function answerStrips(
  fonts: FontSet,
  indicator: DossierIndicator,
  widthPt: number,
): readonly Strip[] {
  const { answer } = indicator;
  const look = { style: type.body, widthPt, face: 'strong' } as const;
  switch (answer.state) {
    case 'open': {
      const open = plain(fonts, 'Belum dinilai', { ...look, colour: palette.accentText });
      return glued(labelled(fonts, 'Tingkat', open, type.body));
    }
    case 'not-applicable': {
      const reason =
        answer.reason.trim() === '' ? 'Alasan belum ditulis.' : `Alasan: ${answer.reason}`;
      const strips = [
        ...plain(fonts, 'Tidak berlaku', { ...look, colour: palette.quiet }),
        ...plain(fonts, reason, { style: type.body, widthPt }),
      ];
      return labelled(fonts, 'Tingkat', strips, type.body);
    }
    case 'assessed':
      return glued(
        labelled(fonts, 'Tingkat', assessed(fonts, answer, widthPt), {
          ...type.body,
          leadingPt: square,
        }),
      );
  }
}
