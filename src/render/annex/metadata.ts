import type { AuthoredPdf } from '../contract.ts';
import { pdfDate, textString } from './pdf-syntax.ts';

const program = 'SIAP P4';

type Facts = Pick<AuthoredPdf, 'title' | 'author' | 'createdAt' | 'language'>;

/** The information dictionary. Its dates are those of the draft, never of the clock. */
export function infoDictionary({ title, author, createdAt }: Facts): string {
  return (
    `<< /Title ${textString(title)} /Author ${textString(author)} ` +
    `/Creator ${textString(program)} /Producer ${textString(program)} ` +
    `/CreationDate ${pdfDate(createdAt)} /ModDate ${pdfDate(createdAt)} >>`
  );
}

/** The same facts as an XMP packet (ISO 16684-1), in UTF-8. */
export function xmpPacket({ title, author, createdAt, language }: Facts): Uint8Array {
  const at = createdAt.replace(/\.\d+/, '');
  const packet = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${xml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${at}</xmp:CreateDate>
<xmp:ModifyDate>${at}</xmp:ModifyDate>
<xmp:MetadataDate>${at}</xmp:MetadataDate>
<xmp:CreatorTool>${program}</xmp:CreatorTool>
<pdf:Producer>${program}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
  return new TextEncoder().encode(packet);
}

/** Text of XML: characters that XML 1.0 forbids are left out. */
function xml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
