import { PressRelease } from "newsroom-elements/react/server";
import { notFound } from "next/navigation";
import Link from "next/link";
import { nameOf } from "../../name-of";
import { loadNews, src } from "../../newsroom";

export const revalidate = 300;

interface Props {
  params: Promise<{ name: string }>;
}

export async function generateMetadata({ params }: Props) {
  return { title: (await findRelease(params)).title };
}

export default async function Release({ params }: Props) {
  const { id } = await findRelease(params);
  return (
    <main>
      <PressRelease
        feed={await loadNews()}
        src={src}
        releaseId={id}
        headingLevel={1}
        timeZone="Europe/Copenhagen"
        jsonLd
      />
      <p>
        <Link href="/">All news</Link>
      </p>
    </main>
  );
}

async function findRelease(params: Props["params"]) {
  const { name } = await params;
  const { releases } = await loadNews();
  return releases.find((release) => nameOf(release.id) === name) ?? notFound();
}
