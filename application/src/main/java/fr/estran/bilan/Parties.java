package fr.estran.bilan;

import fr.estran.bilan.Partie.Chiffre;
import fr.estran.publication.Publie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** Writes each section by itself, and listens to what it reads; those of which the records say nothing are there too. */
final class Parties {

    private Parties() {}

    static List<Partie> de(Publie annee, Publie avant, Contexte contexte) {
        var parties = new ArrayList<Partie>();
        for (var section : Rapport.SECTIONS) {
            var lus = new LinkedHashSet<List<String>>();
            var lusAvant = new LinkedHashSet<List<String>>();
            var matiere = Matiere.de(annee.devant(lus::add), avant.devant(lusAvant::add), contexte);
            lus.clear();
            var blocs = section.rediger(matiere);
            var chiffres = new ArrayList<Chiffre>();
            nommer(matiere.libelles(), annee, lus, chiffres);
            nommer(matiere.libelles(), avant, lusAvant, chiffres);
            parties.add(new Partie(
                    section.cle(),
                    matiere.dire("titre." + section.cle()),
                    section instanceof SectionLibre,
                    !blocs.isEmpty(),
                    TexteLibre.ecrire(blocs),
                    blocs.isEmpty() ? List.of() : List.copyOf(chiffres)));
        }
        return parties;
    }

    /** Of the sections that the report has. */
    static Map<String, String> textes(Matiere matiere, Map<String, Redaction> redactions) {
        var textes = new LinkedHashMap<String, String>();
        for (var section : Rapport.SECTIONS) {
            var blocs = redactions.getOrDefault(section.cle(), Redaction.AUCUNE).appliquer(section.rediger(matiere));
            if (!blocs.isEmpty()) {
                textes.put(section.cle(), TexteLibre.ecrire(blocs));
            }
        }
        return textes;
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
