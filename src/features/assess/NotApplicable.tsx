import { AutosaveText } from '#ui/AutosaveText.tsx';
import { Chip } from '#ui/Chip.tsx';
import './answers.css';

interface Props {
  isOn: boolean;
  reason: string;
  onSwitch: (isOn: boolean) => void;
  onReason: (reason: string) => void;
}

/** Sets an indicator aside. It counts as settled only with a reason. */
export function NotApplicable({ isOn, reason, onSwitch, onReason }: Props) {
  return (
    <div className="s-aside-note">
      <label className="s-check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        <span>Tidak berlaku bagi kami</span>
      </label>
      {isOn && (
        <>
          <p className="s-muted">
            Indikator ini tidak ikut dihitung: nilainya dikeluarkan dari rata-rata, bukan dianggap
            0. Tingkat yang pernah dipilih tetap tersimpan.
          </p>
          <AutosaveText
            label="Alasan tidak berlaku"
            description="Wajib diisi; tercetak di berkas usulan."
            value={reason}
            onCommit={onReason}
            isLong
          />
          {reason.trim() === '' && (
            <Chip tone="gold">Belum dianggap selesai: alasan belum diisi</Chip>
          )}
        </>
      )}
    </div>
  );
}
