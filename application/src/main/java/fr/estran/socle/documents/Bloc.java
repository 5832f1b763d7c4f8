package fr.estran.socle.documents;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a document, named after what it means: each form decides how it looks. */
public sealed interface Bloc {

    /** The heading of an act, as lines of a label and its value. */
    record Fiche(List<Mention> mentions) implements Bloc {

        public Fiche {
            mentions = List.copyOf(mentions);
        }

        /** Without a value it shows a visible blank, to fill by hand: an act must not look complete when it is not. */
        public record Mention(String libelle, @Nullable String valeur) {

            public Mention {
                libelle = Texte.propre(libelle);
                valeur = valeur == null || valeur.isBlank() ? null : Texte.propre(valeur);
            }
        }
    }

    record Titre(int niveau, String texte) implements Bloc {

        public Titre {
            exiger(niveau >= 2 && niveau <= 4, "a heading is of level 2, 3 or 4");
            texte = Texte.propre(texte);
        }
    }

    record Paragraphe(String texte) implements Bloc {

        public Paragraphe {
            texte = Texte.propre(texte);
        }
    }

    record Liste(List<String> elements) implements Bloc {

        public Liste {
            elements = Texte.propres(elements);
        }
    }

    /** A notice the reader must not miss, such as what was hidden and why. */
    record Encadre(String texte) implements Bloc {

        public Encadre {
            texte = Texte.propre(texte);
        }
    }

    /** The first cell of each row is its heading. */
    record Tableau(
            String legende,
            List<Colonne> colonnes,
            List<List<String>> lignes,
            @Nullable String note) implements Bloc {

        public Tableau {
            legende = Texte.propre(legende);
            colonnes = List.copyOf(colonnes);
            lignes = lignes.stream().map(Texte::propres).toList();
            note = note == null || note.isBlank() ? null : Texte.propre(note);
            int largeur = colonnes.size();
            exiger(largeur > 0, "a table has columns");
            exiger(lignes.stream().allMatch(ligne -> ligne.size() == largeur), "a row has one cell for each column");
        }

        public record Colonne(String titre, boolean nombre) {

            public Colonne {
                titre = Texte.propre(titre);
            }
        }
    }

    /** Always beside a table that gives the same figures: a picture is never the only way to read them. */
    record Graphique(String titre, String alternative, List<String> series, List<Barre> barres) implements Bloc {

        public Graphique {
            titre = Texte.propre(titre);
            alternative = Texte.propre(alternative);
            series = Texte.propres(series);
            barres = List.copyOf(barres);
            int nombre = series.size();
            exiger(nombre == 1 || nombre == 2, "a chart has one series or two");
            exiger(!alternative.isBlank(), "a chart has an alternative in text");
            exiger(barres.stream().allMatch(barre -> barre.valeurs().size() == nombre), "one value for each series");
        }

        public record Barre(String libelle, List<Integer> valeurs) {

            public Barre {
                libelle = Texte.propre(libelle);
                valeurs = List.copyOf(valeurs);
                exiger(valeurs.stream().allMatch(valeur -> valeur >= 0), "a bar shows no negative value");
            }
        }
    }

    /**
     * A photograph, which shows what the words beside it say.
     *
     * @param jpeg as {@link ImageRedessinee} draws it
     * @param alternative for whoever does not see it
     * @param legende read under it, with who took it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Photo(byte[] jpeg, String alternative, @Nullable String legende) implements Bloc {

        public Photo {
            alternative = Texte.propre(alternative);
            legende = legende == null || legende.isBlank() ? null : Texte.propre(legende);
            exiger(!alternative.isBlank(), "a photograph has an alternative in text");
        }

        /** As a page holds it. */
        public String source() {
            return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
        }
    }

    private static void exiger(boolean condition, String regle) {
        if (!condition) {
            throw new IllegalArgumentException(regle);
        }
    }
}
