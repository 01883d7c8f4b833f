import type { ServiceDetail } from "../../shared/api/wire";

function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase("sv").split(/\s+/).filter(Boolean);
}

/** What of a listing a word is looked for in: its name, who gives it, its municipalities and its description. */
function textOf({ name, summary, description, provider, municipalities }: ServiceDetail): string {
  const texts = [name, provider.name, summary, description, ...(municipalities ?? []).map((place) => place.name)];
  return texts
    .flatMap((text) => Object.values(text ?? {}))
    .join(" ")
    .toLocaleLowerCase("sv");
}

/** The listings that have every word of a text somewhere. No meaning is read into it, as a search would. */
export function filterByText(services: readonly ServiceDetail[], text: string): ServiceDetail[] {
  const words = wordsOf(text);
  return services.filter((service) => {
    const content = textOf(service);
    return words.every((word) => content.includes(word));
  });
}
