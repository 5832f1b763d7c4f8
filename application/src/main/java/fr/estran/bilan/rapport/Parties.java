package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.rapport.Partie.Chiffre;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes each section by itself, and listens to what it reads; those of which the records say nothing are there too. */
final class Parties {

    private Parties() {}

    static List<Partie> de(Publie annee, Publie avant, Contexte contexte, Composition composition) {
        var parties = new ArrayList<Partie>();
        for (var volume : Volume.values()) {
            composition
                    .sections(volume)
                    .forEach(section -> parties.add(partie(volume, section, annee, avant, contexte)));
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
                section instanceof SectionLibre || section instanceof SectionAjoutee,
                !blocs.isEmpty(),
                TexteLibre.ecrire(blocs),
                blocs.isEmpty() ? List.of() : List.copyOf(chiffres),
                blocs.stream()
                        .map(TexteLibre::legende)
                        .filter(legende -> !legende.isEmpty())
                        .toList(),
                section.questions(Matiere.de(annee, avant, contexte)));
    }

    /** Of the sections that the report has. */
    static Map<String, String> textes(Matiere matiere, Composition composition) {
        var textes = new LinkedHashMap<String, String>();
        for (var section : toutes(composition)) {
            var redaction = composition.de(section.cle());
            var blocs = redaction.appliquer(section.rediger(matiere), Citations.de(matiere));
            if (!blocs.isEmpty() && !redaction.omise()) {
                textes.put(section.cle(), TexteLibre.ecrire(blocs));
            }
        }
        return textes;
    }

    private static List<Section> toutes(Composition composition) {
        return Stream.of(Volume.values())
                .flatMap(volume -> composition.sections(volume).stream())
                .toList();
    }

    /** What is nothing is not a figure; what is kept back is one. */
    static void nommer(Libelles libelles, Publie publie, Collection<List<String>> lus, List<Chiffre> chiffres) {
        for (var chemin : lus) {
            var valeur = publie.lu(chemin);
            if (valeur == null || valeur != 0) {
                chiffres.add(new Chiffre(
                        publie.annee() + "." + String.join(".", chemin),
                        NomDeChiffre.dire(libelles, chemin, publie.annee()),
                        valeur,
                        NomDeChiffre.regle(libelles, chemin)));
            }
        }
    }
}
