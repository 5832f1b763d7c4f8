package fr.estran.bilan;

import fr.estran.bilan.Partie.Chiffre;
import fr.estran.publication.Publie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** Writes each section by itself, and listens to what it reads; those of which the records say nothing are there too. */
final class Parties {

    private Parties() {}

    static List<Partie> de(Publie annee, Publie avant, Contexte contexte) {
        var parties = new ArrayList<Partie>();
        for (var volume : Volume.values()) {
            volume.sections().forEach(section -> parties.add(partie(volume, section, annee, avant, contexte)));
        }
        return parties;
    }

    private static Partie partie(Volume volume, Section section, Publie annee, Publie avant, Contexte contexte) {
            var lus = new LinkedHashSet<List<String>>();
            var lusAvant = new LinkedHashSet<List<String>>();
            var matiere = Matiere.de(annee.devant(lus::add), avant.devant(lusAvant::add), contexte, Phrases.enCles());
            lus.clear();
            var blocs = section.rediger(matiere);
            var chiffres = new ArrayList<Chiffre>();
            nommer(matiere.libelles(), annee, lus, chiffres);
            nommer(matiere.libelles(), avant, lusAvant, chiffres);
            return new Partie(
                    volume,
                    section.cle(),
                    section.titre(matiere),
                    section instanceof SectionLibre,
                    !blocs.isEmpty(),
                    TexteLibre.ecrire(blocs),
                    blocs.isEmpty() ? List.of() : List.copyOf(chiffres));
    }

    /** Of the sections that the report has. */
    static Map<String, String> textes(Matiere matiere, Map<String, Redaction> redactions) {
        var textes = new LinkedHashMap<String, String>();
        for (var section : toutes()) {
            var blocs = redactions.getOrDefault(section.cle(), Redaction.AUCUNE).appliquer(section.rediger(matiere), Citations.de(matiere));
            if (!blocs.isEmpty()) {
                textes.put(section.cle(), TexteLibre.ecrire(blocs));
            }
        }
        return textes;
    }

    private static List<Section> toutes() {
        return Stream.of(Volume.values())
                .flatMap(volume -> volume.sections().stream())
                .toList();
    }

    /** What is nothing is not a figure; what is kept back is one. */
    private static void nommer(
            Libelles libelles, Publie publie, SequencedSet<List<String>> lus, List<Chiffre> chiffres) {
        for (var chemin : lus) {
            var valeur = publie.lu(chemin);
            if (valeur == null || valeur != 0) {
                chiffres.add(new Chiffre(
                        publie.annee() + "." + String.join(".", chemin),
                        NomDeChiffre.dire(libelles, chemin, publie.annee()),
                        valeur));
            }
        }
    }
}
