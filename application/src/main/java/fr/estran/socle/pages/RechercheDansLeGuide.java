package fr.estran.socle.pages;

import fr.estran.socle.pages.PageDuGuide.Section;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what stands under a title of the guide, whatever the accents, the capitals and the plurals of what is looked for. */
final class RechercheDansLeGuide {

    private static final int AU_PLUS = 20;

    /** One looks things up in them, and reads the others: these come last. */
    private static final Set<String> REFERENCES = Set.of("dossier", "glossaire");

    private static final int AUTOUR = 90;

    private RechercheDansLeGuide() {}

    static List<Trouvee> chercher(String saisie, Collection<PageDuGuide> pages) {
        var mots = Stream.of(plier(saisie).split("[^\\p{L}\\p{N}]+"))
                .filter(mot -> mot.length() > 1)
                .map(mot -> mot.length() > 3 ? mot.replaceFirst("[sx]$", "") : mot)
                .toList();
        if (mots.isEmpty()) {
            return List.of();
        }
        return pages.stream()
                .filter(page -> !page.nom().equals(Guide.SOMMAIRE))
                .flatMap(page -> page.sections().stream().map(section -> new Essai(page, section)))
                .filter(essai -> essai.contient(mots))
                .sorted(Comparator.comparing((Essai essai) -> !essai.titreContient(mots))
                        .thenComparing(essai -> REFERENCES.contains(essai.page().nom())))
                .limit(AU_PLUS)
                .map(essai -> essai.trouvee(mots.getFirst()))
                .toList();
    }

    /** Letter for letter, so that a place in one is a place in the other. */
    private static String plier(String texte) {
        var plie = new StringBuilder(texte.length());
        for (var lettre : texte.toCharArray()) {
            plie.append(Normalizer.normalize(String.valueOf(lettre), Normalizer.Form.NFD)
                    .charAt(0));
        }
        return plie.toString().toLowerCase(Locale.FRENCH);
    }

    private record Essai(PageDuGuide page, Section section, String titre, String texte) {

        Essai(PageDuGuide page, Section section) {
            this(page, section, plier(page.titre() + " " + section.titre()), plier(section.texte()));
        }

        boolean contient(List<String> mots) {
            return mots.stream().allMatch(mot -> titre.contains(mot) || texte.contains(mot));
        }

        boolean titreContient(List<String> mots) {
            return mots.stream().allMatch(titre::contains);
        }

        Trouvee trouvee(String mot) {
            var adresse = "/aide/" + page.nom() + (section.ancre().isEmpty() ? "" : "#" + section.ancre());
            return new Trouvee(page.titre(), section.titre(), adresse, extrait(Math.max(0, texte.indexOf(mot))));
        }

        private String extrait(int ou) {
            var brut = section.texte();
            var debut = ou <= AUTOUR ? 0 : brut.indexOf(' ', ou - AUTOUR) + 1;
            var fin = Math.min(brut.length(), ou + 2 * AUTOUR);
            return (debut > 0 ? "… " : "")
                    + brut.substring(debut, fin).replaceAll("\\s+", " ").strip()
                    + (fin < brut.length() ? "…" : "");
        }
    }
}
