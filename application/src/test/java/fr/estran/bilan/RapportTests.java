package fr.estran.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.Contexte.Equipe;
import fr.estran.bilan.Contexte.Intervalle;
import fr.estran.documents.Bloc;
import fr.estran.publication.Publication;
import fr.estran.publication.Publie;
import fr.estran.statistiques.Chiffres;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RapportTests {

    private static final String CAUSE = "Cette baisse tient";

    @Test
    void says_the_figures_of_quimper_with_their_units() {
        assertThat(quimper())
                .contains("394 personnes ont été aidées en 2023, contre 331 en 2022 (+19 %)")
                .contains("254 n'étaient jamais venues auparavant")
                .contains("66 ateliers ont eu lieu, contre 58 en 2022 (+14 %)")
                .contains("439 participations (6,7 par séance en moyenne), contre 371 en 2022")
                .contains("171 personnes différentes y ont pris part")
                .contains("110 personnes différentes ont été aidées, contre 64 en 2022 (+72 %)")
                .contains("7 rencontres du jeudi ont eu lieu, de 17 h 30 à 19 h")
                .contains("275 personnes ont été vues dans plusieurs quartiers")
                .contains("91 personnes, venues la première fois en permanence")
                .contains("46 personnes ont répondu à l'enquête, pour 227 invitations")
                .contains("6 actions ont été menées en partenariat, autant qu'en 2022");
    }

    @Test
    void ends_on_the_formula_of_the_council_and_leaves_blanks_to_fill() {
        var blocs = rediger(Acte.A_COMPLETER).document().blocs();

        assertThat(blocs.getLast()).isEqualTo(new Bloc.Paragraphe("Le conseil municipal en est informé."));
        assertThat(((Bloc.Fiche) blocs.getFirst()).mentions())
                .filteredOn(m -> m.valeur() == null)
                .hasSize(3);
        var acte = new Acte(LocalDate.of(2024, 2, 1), "Camille Exemple", "5");
        assertThat(((Bloc.Fiche) rediger(acte).document().blocs().getFirst()).mentions())
                .extracting(Bloc.Fiche.Mention::valeur)
                .doesNotContainNull()
                .contains("1er\u00a0février 2024", "Camille Exemple", "5");
    }

    @Test
    void says_what_it_does_not_publish() {
        assertThat(quimper()).contains("aucun effectif de personnes ou de participations inférieur à 11 n'est publié");
        assertThat(quimper()).contains("Autres raisons").doesNotContainIgnoringCase("appréhension du groupe");
    }

    @Test
    void hides_nothing_but_reasons_from_the_service_itself() {
        var interne = texte(Exemples.quimperInterne(2023), Exemples.quimperInterne(2022), Exemples.contexteDeQuimper());

        assertThat(interne)
                .contains("Document interne")
                .contains("18 à 24 ans | 3")
                .contains("Autres raisons")
                .doesNotContainIgnoringCase("appréhension du groupe")
                .doesNotContain("n. p.");
    }

    @Test
    void gives_the_vacant_post_as_the_cause_of_fewer_stages() {
        assertThat(quimper())
                .contains("8 stages ont eu lieu, contre 12 en 2022")
                .contains(CAUSE + " notamment à la vacance d'un poste du 1er juillet au 10 septembre 2023");
    }

    @Test
    void gives_no_cause_for_fewer_stages_when_the_records_hold_none() {
        var ete = List.of(Exemples.intervalle("2023-07-08", "2023-09-03"));
        assertThat(quimperAvec(List.of(), ete)).doesNotContain(CAUSE);
        assertThat(quimperAvec(List.of(Exemples.intervalle("2023-09-10", "2023-10-02")), ete))
                .doesNotContain(CAUSE);
        assertThat(quimperAvec(List.of(Exemples.intervalle("2022-07-10", "2022-08-20")), ete))
                .doesNotContain(CAUSE);
        assertThat(quimperAvec(List.of(Exemples.intervalle("2023-07-01", "2023-09-10")), List.of()))
                .doesNotContain(CAUSE);
    }

    @Test
    void counts_the_posts_that_were_vacant_at_the_same_time() {
        var ete = Exemples.intervalle("2023-07-01", "2023-09-10");
        assertThat(quimperAvec(List.of(ete, ete), List.of()))
                .contains("2 postes sont restés vacants du 1er juillet au 10 septembre 2023.");
    }

    @Test
    void gives_no_cause_when_there_are_more_stages() {
        assertThat(texte(Exemples.quimper(2022), Exemples.quimper(2023), Exemples.contexteDeQuimper()))
                .doesNotContain(CAUSE);
    }

    @Test
    void tells_a_kind_that_only_the_year_before_had_so_that_its_total_adds_up() {
        assertThat(texte(Exemples.quimper(2022), Exemples.quimper(2023), Exemples.contexteDeQuimper()))
                .contains("Événements | – | – | – | – | 30 | –");
        assertThat(quimper()).doesNotContain("Événements | –");
    }

    @Test
    void does_not_call_a_theme_that_nobody_noted_the_most_frequent() {
        var chiffres = Exemples.chiffres(
                "par_type.atelier.actions", 9,
                "par_type.atelier.seances", 9,
                "par_type.atelier.participations", 60,
                "ateliers_par_thematique.inconnu.ateliers", 6,
                "ateliers_par_thematique.inconnu.participations_identifiees", 40,
                "ateliers_par_thematique.tri_libre.ateliers", 3,
                "ateliers_par_thematique.tri_libre.participations_identifiees", 20);
        var ville = Publication.publique(2023, chiffres, Exemples.chiffres(), List.of());

        assertThat(texte(ville, rien(), Exemples.contexteDeVillage()))
                .contains("Le thème le plus souvent proposé en atelier est « Tri libre » (3 ateliers).")
                .contains("Thème non précisé | 6 | 40");
    }

    @Test
    void tells_the_seances_of_a_year_in_which_all_were_cancelled_and_defines_nothing_that_it_does_not_use() {
        var complements = Exemples.chiffres(
                "programmees.permanence", 2, "annulees.permanence", 2, "annulees_par_motif.permanence.lieu_ferme", 2);
        var ville = Publication.publique(2023, Exemples.chiffres(), complements, List.of());

        assertThat(texte(ville, rien(), Exemples.contexteDeVillage()))
                .contains("Permanences numériques | 2 | – | 2 | 2 : lieu fermé")
                .doesNotContain("Participation :", "Pourcentages");
    }

    @Test
    void does_not_speak_of_what_a_village_does_not_have() {
        var chiffres = Exemples.chiffres(
                "usagers", 23,
                "nouveaux_usagers", 23,
                "par_type.permanence.actions", 4,
                "par_type.permanence.seances", 12,
                "par_type.permanence.participations_identifiees", 41,
                "par_type.permanence.participations", 41,
                "par_type.permanence.personnes", 23,
                "genre.F", 12,
                "genre.M", 11,
                "tranche_age.60_69", 23,
                "situation.inconnu", 23,
                "lieux_d_intervention", 1,
                "seances_par_lieu.L1", 12,
                "participations_identifiees_par_lieu.L1", 41,
                "demandes.permanence.impots", 41);
        var complements = Exemples.chiffres(
                "programmees.permanence", 12, "minutes.permanence", 1440, "porte_entree.permanence", 23);
        var village = Publication.publique(2023, chiffres, complements, List.of());

        assertThat(texte(village, rien(), Exemples.contexteDeVillage()))
                .contains("23 personnes ont été aidées en 2023.", "12 permanences numériques", "24 heures d'aide")
                .doesNotContainIgnoringCase("atelier")
                .doesNotContainIgnoringCase("quartier")
                .doesNotContainIgnoringCase("enquête")
                .doesNotContainIgnoringCase("stage")
                .doesNotContainIgnoringCase("rendez-vous")
                .doesNotContainIgnoringCase("collectif")
                .doesNotContainIgnoringCase("partenariat")
                .doesNotContainIgnoringCase("rencontre")
                .doesNotContainIgnoringCase("téléphon")
                .doesNotContain("2022");
    }

    @Test
    void speaks_in_the_singular_of_what_is_alone() {
        var chiffres = Exemples.chiffres(
                "usagers", 1,
                "nouveaux_usagers", 1,
                "par_type.atelier.actions", 1,
                "par_type.atelier.seances", 1,
                "par_type.atelier.actions_annulees", 1,
                "par_type.atelier.participations_identifiees", 1,
                "par_type.atelier.participations", 1,
                "par_type.atelier.personnes", 1,
                "genre.F", 1,
                "absences", 1,
                "orientations.P01", 1,
                "lieux_d_intervention", 1,
                "seances_par_lieu.L1", 1,
                "listes_attente_par_thematique.impots", 1,
                "actions_reprogrammees", 1);
        var complements = Exemples.chiffres(
                "minutes.atelier", 60, "souhaits.impots", 1, "souhaits_personnes", 1, "programmees.atelier", 1);
        var seule = Publication.interne(2023, chiffres, complements, List.of());

        assertThat(texte(seule, rien(), Exemples.contexteDeVillage()))
                .contains("1 personne a été aidée", "1 atelier a eu lieu", "On y compte 1 participation.")
                .contains("Il a fallu annuler 1 atelier.", "1 absence a été notée.", "1 heure d'aide")
                .contains("1 participation a débouché", "1 inscription a été placée", "1 personne a exprimé 1 souhait")
                .doesNotContainPattern("\\b1 (personnes|participations|ateliers|séances|souhaits|heures|absences)\\b");
    }

    @Test
    void takes_the_day_of_the_rencontres_from_their_seances() {
        assertThat(rencontres("rdv_jeudi_jours.2", 3)).contains("3 rencontres du mardi ont eu lieu");
        assertThat(rencontres("rdv_jeudi_jours.2", 2, "rdv_jeudi_jours.4", 1))
                .contains("3 rencontres ont eu lieu")
                .doesNotContain("jeudi");
    }

    @Test
    void tells_neither_the_small_kind_nor_what_would_give_it_back() {
        var chiffres = Exemples.chiffres(
                "usagers", 100,
                "par_type.permanence.seances", 50,
                "par_type.permanence.participations", 120,
                "par_type.permanence.personnes", 95,
                "par_type.atelier.actions", 2,
                "par_type.atelier.seances", 2,
                "par_type.atelier.participations", 6,
                "par_type.atelier.personnes", 5,
                "lieux_d_intervention", 2,
                "seances_par_lieu.L1", 50,
                "seances_par_lieu.L2", 2,
                "participations_identifiees_par_lieu.L1", 120,
                "participations_identifiees_par_lieu.L2", 6);
        var ville = Publication.publique(2023, chiffres, Chiffres.AUCUN, List.of());

        assertThat(texte(ville, rien(), Exemples.contexteDeVillage()))
                .contains("Ateliers | 2 | n. p. | n. p.", "non publié")
                .contains("Permanences numériques | 50 | 120 | n. p.")
                .doesNotContain("126");
    }

    @Test
    void never_says_a_small_count_of_people_whatever_the_town() {
        for (long graine = 0; graine < 300; graine++) {
            var ville = Publication.publique(2023, new PetiteVille(graine).chiffres(), Chiffres.AUCUN, List.of());
            var autre = Publication.publique(2022, new PetiteVille(graine + 1).chiffres(), Chiffres.AUCUN, List.of());
            var rapport = Rapport.rediger(ville, autre, Exemples.contexteDeVillage(), Acte.A_COMPLETER);

            assertThat(String.join("\n", rapport.textes().values()).replaceAll("[\u00a0\u202f]", " "))
                    .as("town " + graine)
                    .doesNotContainPattern("(?<![,\\d])([1-9]|10) (\\w+ )?(personne|participation|demande|souhait)");
            assertThat(rapport.document().blocs())
                    .filteredOn(Bloc.Graphique.class::isInstance)
                    .allSatisfy(bloc -> assertThat(((Bloc.Graphique) bloc).barres())
                            .allSatisfy(barre -> assertThat(barre.valeurs())
                                    .noneMatch(valeur -> 0 < valeur && valeur < Publication.SEUIL)));
        }
    }

    private static String rencontres(Object... jours) {
        var chiffres = Exemples.chiffres(
                "usagers", 30,
                "par_type.rdv_jeudi.actions", 3,
                "par_type.rdv_jeudi.seances", 3,
                "par_type.rdv_jeudi.participations", 30,
                "par_type.rdv_jeudi.personnes", 30);
        return texte(
                Publication.publique(2023, chiffres, Exemples.chiffres(jours), List.of()),
                rien(),
                Exemples.contexteDeVillage());
    }

    @Test
    void say_nobody_new_in_the_first_year_of_the_records() {
        var premiere = texte(Exemples.quimper(2022), rien(), Exemples.contexteDeQuimper());

        assertThat(premiere)
                .contains("Les relevés du service commencent le 4 janvier 2022 : ils ne disent pas qui était venu")
                .doesNotContain("pour la première fois.", "jamais venue", "Première venue :");
        assertThat(quimper()).contains("Les relevés du service ne commencent toutefois que le 4 janvier 2022");
    }

    @Test
    void add_up_no_days_of_absence_of_fewer_than_five() {
        assertThat(equipeDe(4, 4))
                .contains("L'équipe a compté 4 personnes")
                .doesNotContain("absences représentent");
        assertThat(equipeDe(5, 5)).contains("Les congés, les formations et les autres absences représentent 40 jours");
    }

    @Test
    void tell_no_days_of_absence_of_the_few_who_were_away_from_a_larger_team() {
        assertThat(equipeDe(6, 1))
                .contains("L'équipe a compté 6 personnes")
                .doesNotContain("absences représentent");
        assertThat(equipeDe(12, 4)).doesNotContain("absences représentent");
    }

    private static String equipeDe(int personnes, int absents) {
        var equipe = new Equipe(List.of(), List.of(), 40, absents, personnes);
        return texte(
                Exemples.quimper(2023),
                Exemples.quimper(2022),
                Exemples.avecEquipe(Exemples.contexteDeQuimper(), equipe, List.of()));
    }

    private static String quimperAvec(List<Intervalle> vacances, List<Intervalle> vacancesScolaires) {
        var contexte = Exemples.contexteDeQuimper();
        var equipe = new Equipe(List.of(), vacances, 0, 0, 2);
        return texte(
                Exemples.quimper(2023),
                Exemples.quimper(2022),
                Exemples.avecEquipe(contexte, equipe, vacancesScolaires));
    }

    private static Rapport rediger(Acte acte) {
        return Rapport.rediger(Exemples.quimper(2023), Exemples.quimper(2022), Exemples.contexteDeQuimper(), acte);
    }

    private static String quimper() {
        return texte(Exemples.quimper(2023), Exemples.quimper(2022), Exemples.contexteDeQuimper());
    }

    private static Publie rien() {
        return Publication.publique(2022, Chiffres.AUCUN, Chiffres.AUCUN, List.of());
    }

    /** With plain spaces: here one reads words. */
    private static String texte(Publie annee, Publie avant, Contexte contexte) {
        return Exemples.texte(Rapport.rediger(annee, avant, contexte, Acte.A_COMPLETER)
                        .document())
                .replaceAll("[\u00a0\u202f]", " ");
    }
}
