package fr.estran.bilan.rapport;

import fr.estran.socle.documents.Bloc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people made of a report: what they wrote in its sections, by their keys, and the order in which these follow.
 *
 * @param ordre of the keys of the report's sections, once somebody moved or added one; what it does not name stays behind the
 *     section that it follows
 */
public record Composition(Map<String, Redaction> redactions, List<String> ordre) {

    public static final Composition AUCUNE = new Composition(Map.of(), List.of());

    /** Of the keys of sections that people add. */
    public static final String AJOUT = "ajout_";

    /** @param photos by the keys of the sections that they close */
    public Composition illustree(Map<String, List<Photographie>> photos) {
        var illustrees = new HashMap<>(redactions);
        photos.forEach((cle, siennes) -> illustrees.put(cle, de(cle).illustree(siennes)));
        return new Composition(illustrees, ordre);
    }

    Redaction de(String cle) {
        return redactions.getOrDefault(cle, Redaction.AUCUNE);
    }

    /** In the order in which they are read; what was left out is there too. */
    List<Section> sections(Volume volume) {
        return volume == Volume.RAPPORT
                ? ranger(Stream.concat(volume.sections().stream(), ajoutees()).toList())
                : volume.sections();
    }

    /** What was added, and what was written under a key that no section bears any more: no word is lost. */
    private Stream<Section> ajoutees() {
        var connues = Stream.of(Volume.values())
                .flatMap(volume -> volume.sections().stream())
                .map(Section::cle)
                .collect(Collectors.toSet());
        return new TreeMap<>(redactions)
                .entrySet().stream()
                        .filter(redaction -> !connues.contains(redaction.getKey()))
                        .filter(redaction -> redaction.getValue().titre() != null
                                || !redaction.getValue().vide())
                        .map(redaction -> new SectionAjoutee(
                                redaction.getKey(), redaction.getValue().titre()));
    }

    private List<Section> ranger(List<Section> sections) {
        var rangees = new ArrayList<>(ordre.stream()
                .flatMap(
                        cle -> sections.stream().filter(section -> section.cle().equals(cle)))
                .toList());
        for (int rang = 0; rang < sections.size(); rang++) {
            if (!rangees.contains(sections.get(rang))) {
                rangees.add(rang == 0 ? 0 : rangees.indexOf(sections.get(rang - 1)) + 1, sections.get(rang));
            }
        }
        return rangees;
    }

    /** A section that a person added: its title and its words are theirs. */
    record SectionAjoutee(String cle, @Nullable String titre) implements Section {

        @Override
        public String titre(Matiere matiere) {
            return titre == null ? matiere.dire("titre.reprise") : titre;
        }

        @Override
        public List<Bloc> rediger(Matiere matiere) {
            return List.of();
        }
    }
}
