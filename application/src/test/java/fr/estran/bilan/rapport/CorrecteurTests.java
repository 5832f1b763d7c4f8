package fr.estran.bilan.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.rapport.Preparation.Parties;
import fr.estran.ville.territoire.MotDeQuartier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("long")
class CorrecteurTests {

    /** Two sentences for whoever reads no more: what they tell is told again below. */
    private static final String RESUME = new RecitRetenir().cle();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 personnes sont venues.",
                "12 personne sont venues.",
                "12 personnes a été aidées.",
                "Une personne ont été aidées.",
                "Beaucoup de ateliers ont eu lieu.",
                "Le atelier a eu lieu.",
                "Elle dit que il vient.",
                "Le sujet est sante_en_ligne.",
                "Elles ont 25_39 ans.",
                "Le sujet est Impots.",
                "12 personnes sont venues, contre 0 en 2022.",
                "Le public vient de  tous les quartiers.",
                "Le public vient, .",
                "il vient de loin.",
                "Il vient de loin",
                "Il vient vient de loin.",
                "Il en vient {usagers 2023}.",
                "Il parle à les habitants.",
                "Le thème est « »."
            })
    void marks_a_sentence_with_a_fault(String phrase) {
        assertThat(Correcteur.fautes(phrase, List.of("impots"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "21 personnes sont venues le 1er juin 2023, contre 1 274 en 2022.",
                "À 44 reprises, une personne attendue n'est pas venue.",
                "Les onze membres se sont réunis à la halle, de 17 h 30 à 19 h.",
                "« Construire ensemble » a eu lieu à Krec'h Gwen."
            })
    void leaves_a_right_sentence_alone(String phrase) {
        assertThat(Correcteur.fautes(phrase, List.of("impots"))).isEmpty();
    }

    @Test
    void finds_no_fault_in_the_report_of_quimper_nor_a_figure_told_twice() {
        assertThat(fautes(Exemples.quimper(2023), Exemples.quimper(2022), Exemples.contexteDeQuimper(), List.of()))
                .isEmpty();
        assertThat(fautes(Exemples.quimper(2022), VilleAuHasard.rien(2021), Exemples.contexteDeQuimper(), List.of()))
                .isEmpty();
    }

    @Test
    void finds_no_fault_in_the_reports_of_a_hundred_towns() {
        for (int graine = 0; graine < 100; graine++) {
            var ville = new VilleAuHasard(graine);
            assertThat(fautes(ville.annee(), ville.avant(), ville.contexte(), VilleAuHasard.SANS_LIBELLE))
                    .as("town " + graine)
                    .isEmpty();
        }
    }

    /** Talks on Tuesdays, words of its own: what Quimper did, as another town would tell it. */
    @Test
    void tells_a_year_in_the_words_of_the_town_and_in_none_of_the_software_s() {
        var contexte = Exemples.avecFormes(Exemples.contexteDeQuimper(), VilleAuHasard.DE_LA_VILLE);
        assertThat(fautes(Exemples.quimper(2023), Exemples.quimper(2022), contexte, List.of()))
                .isEmpty();

        assertThat(textes(contexte))
                .contains("66 initiations ont été proposées", "7 mardis du clic se sont tenus", "aux cafés numériques")
                .contains("Les semaines du clic", "Ces mardis du clic sont des temps d'échange")
                .doesNotContainPattern("(?iu)\\b(ateliers?|stages?|jeudi|permanences?|rencontres?)\\b");
    }

    /** Its parts are communes: articles, gender and plural follow. */
    @Test
    void tells_a_year_of_communes_and_of_no_quartier() {
        assertThat(textes(Exemples.contexteDeQuimper()))
                .contains("répartis dans 4 quartiers", "venues dans plusieurs quartiers", "de tous les quartiers");
        var contexte = Exemples.avecMot(Exemples.contexteDeQuimper(), MotDeQuartier.COMMUNE);
        assertThat(fautes(Exemples.quimper(2023), Exemples.quimper(2022), contexte, List.of()))
                .isEmpty();

        // What the town asked of people stands as it asked it.
        assertThat(textes(contexte).replaceAll("Iriez-vous dans un autre quartier", ""))
                .contains("répartis dans 4 communes", "venues dans plusieurs communes", "de toutes les communes")
                .contains("dans chacune des 4 communes")
                .doesNotContainPattern("(?iu)(?<!maison de )\\bquartiers?\\b");
    }

    private static String textes(Contexte contexte) {
        var matiere = Matiere.de(Exemples.quimper(2023), Exemples.quimper(2022), contexte);
        return String.join("\n", Parties.textes(matiere, Composition.AUCUNE).values());
    }

    private static List<String> fautes(Publie annee, Publie avant, Contexte contexte, List<String> codes) {
        var textes = Parties.textes(Matiere.de(annee, avant, contexte), Composition.AUCUNE);
        var fautes = new ArrayList<>(Correcteur.fautes(String.join("\n", textes.values()), List.of()));
        var cites = new ArrayList<String>();
        for (var partie : Parties.de(annee, avant, contexte, Composition.AUCUNE)) {
            if (partie.volume() == Volume.RAPPORT) {
                fautes.addAll(Correcteur.fautes(textes.getOrDefault(partie.cle(), ""), codes));
                var cle = Pattern.compile("= ([^{}]+)}").matcher(partie.texte());
                while (cle.find() && !partie.cle().equals(RESUME)) {
                    if (cites.contains(cle.group(1))) {
                        fautes.add("told twice: " + cle.group(1));
                    }
                    cites.add(cle.group(1));
                }
            }
        }
        return fautes;
    }
}
