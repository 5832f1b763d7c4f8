package fr.estran.bilan.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.publication.EnquetePosee;
import fr.estran.bilan.publication.Publication;
import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.publication.Repartition;
import fr.estran.bilan.rapport.Contexte.Convention;
import fr.estran.bilan.rapport.Contexte.Equipe;
import fr.estran.bilan.rapport.Contexte.Intervalle;
import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.socle.commun.Suppression;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Document;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.vocabulaire.TrancheDAge;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class RapportTests {

    @Test
    void says_the_figures_of_quimper_with_their_units() {
        assertThat(recit())
                .contains("394 personnes ont été aidées en 2023, contre 331 en 2022")
                .contains("254 d'entre elles venaient pour la première fois")
                .contains("66 ateliers ont été proposés aux habitants, après 58 en 2022")
                .contains("171 personnes différentes y ont pris part, pour 439 participations en tout")
                .contains("Le recours à cette aide a fortement augmenté : 110 personnes en ont bénéficié, contre 64")
                .contains(
                        "7 rencontres du jeudi se sont tenues (6 en 2022), toujours de 17 h 30 à 19 h, à la médiathèque.")
                .contains("275 personnes sont venues dans plusieurs quartiers")
                .contains(
                        "91 d'entre elles ont aussi pris part, dans l'année, à une autre forme d'aide, dont 49 aux ateliers.")
                .contains("46 personnes y ont répondu, sur 227 sollicitées (20 %)")
                .contains("Avec l'association Championnet et le dispositif de réussite éducative, 6 actions ont été"
                        + " menées, autant qu'en 2022.");
        assertThat(quimper())
                .contains("Ateliers | 66 | 439 | 171 | 6,7 | 371 | +18 %")
                .contains("Rendez-vous individuels | – | 131 | 110");
    }

    /** How many were awaited and did not come is a count of people: where one comes at a time, only those who came are counted. */
    @Test
    void counts_no_seance_where_one_person_comes_at_a_time() {
        assertThat(recit())
                .contains("Le service a donné 131 rendez-vous (79 en 2022).")
                .contains("Rendez-vous individuels | – | 131", "Permanences téléphoniques | – | 47")
                .contains("Aux permanences téléphoniques et rendez-vous individuels, on reçoit une personne à la fois")
                .contains("322 séances ont été tenues", "sans compter les permanences téléphoniques et rendez-vous")
                .doesNotContain("145");
        assertThat(quimper()).doesNotContain("individuels | 145");
    }

    @Test
    void tells_no_more_than_one_table_and_one_chart_in_prose() {
        assertThat(rediger(Acte.A_COMPLETER).recit().blocs())
                .filteredOn(bloc -> bloc instanceof Bloc.Tableau || bloc instanceof Bloc.Graphique)
                .hasSize(2);
    }

    @Test
    void holds_on_four_pages_in_quimper_and_in_other_towns() throws IOException {
        assertThat(pages(rediger(Acte.A_COMPLETER))).isLessThanOrEqualTo(4);
        for (int graine = 0; graine < 12; graine++) {
            var ville = new VilleAuHasard(graine);
            var rapport = Rapport.rediger(ville.annee(), ville.avant(), ville.contexte(), Acte.A_COMPLETER);
            assertThat(pages(rapport)).as("town " + graine).isLessThanOrEqualTo(4);
        }
    }

    private static int pages(Rapport rapport) throws IOException {
        try (var lu = Loader.loadPDF(Formes.creer().pdf(rapport.recit()))) {
            return lu.getNumberOfPages();
        }
    }

    @Test
    void tell_of_a_year_that_is_not_over_nothing_that_is_still_to_come() {
        var convention = new Convention(
                "Conseiller numérique", "État", LocalDate.of(2023, 11, 1), LocalDate.of(2026, 10, 31), null, false);
        var vacance = Exemples.intervalle("2023-07-01", "2023-12-31");
        var equipe = new Equipe(List.of(convention), List.of(vacance), 0, 0, 2).arretee(LocalDate.of(2023, 10, 4));

        assertThat(texte(
                        Exemples.quimper(2023),
                        rien(),
                        Exemples.avecEquipe(Exemples.contexteDeQuimper(), equipe, List.of())))
                .contains("Un poste est resté vacant du 1er juillet au 4 octobre 2023.")
                .doesNotContain("1er novembre", "Conseiller numérique");
    }

    @Test
    void tells_every_held_kind_and_in_the_order_of_the_report() {
        assertThat(rediger(Acte.A_COMPLETER).recit().blocs())
                .filteredOn(bloc -> bloc instanceof Bloc.Titre(int niveau, String _) && niveau == 3)
                .extracting(bloc -> ((Bloc.Titre) bloc).texte())
                .containsExactly(
                        "Permanences numériques",
                        "Permanences téléphoniques",
                        "Rendez-vous individuels",
                        "Ateliers",
                        "Stages",
                        "Rencontres du jeudi",
                        "Actions en partenariat");
    }

    @Test
    void says_what_comes_first_only_where_nothing_hidden_could_be_larger() {
        assertThat(recit())
                .contains(
                        "Ce qui y conduit le plus souvent est le caractère confidentiel de la démarche (55 fois), puis")
                .doesNotContain("Le sujet le plus souvent apporté");
    }

    @Test
    void uses_the_words_of_the_service_where_it_wrote_its_own() {
        var contexte = Exemples.avecMots(
                Exemples.contexteDeQuimper(),
                Map.of(
                        "but_de_forme.atelier", "On y apprend ensemble.",
                        "marque_d_echelle.aisance.5", "très à l'aise"));
        assertThat(texte(rediger(contexte).recit()))
                .contains("Ateliers\nOn y apprend ensemble. 66 ateliers")
                .contains("aisance avec le numérique, 21 répondent « très à l'aise »");
        assertThat(texte(rediger(contexte).chiffres())).contains("Très à l'aise | 21");
        var sure = Publication.publique(
                2023,
                Exemples.chiffres(
                        "usagers", 90,
                        "enquetes.E2023.sollicites", 60,
                        "enquetes.E2023.repondants", 42,
                        "reponses.E2023.aisance.4", 12,
                        "reponses.E2023.aisance.5", 30),
                Chiffres.AUCUN,
                Exemples.enquetes());
        assertThat(texte(sure, rien(), contexte)).contains("42 des 42 réponses sont 4 ou 5 sur 5");
    }

    @Test
    void ends_on_the_formula_of_the_council_and_leaves_blanks_to_fill() {
        var blocs = rediger(Acte.A_COMPLETER).recit().blocs();

        assertThat(blocs.getLast()).isEqualTo(new Bloc.Paragraphe("Le conseil municipal en est informé."));
        assertThat(((Bloc.Fiche) blocs.getFirst()).mentions())
                .filteredOn(m -> m.valeur() == null)
                .hasSize(3);
        var acte = new Acte(LocalDate.of(2024, 2, 1), "Camille Exemple", "5");
        assertThat(((Bloc.Fiche) rediger(acte).recit().blocs().getFirst()).mentions())
                .extracting(Bloc.Fiche.Mention::valeur)
                .doesNotContainNull()
                .contains("1er\u00a0février 2024", "Camille Exemple", "5");
    }

    @Test
    void says_what_it_does_not_publish() {
        assertThat(recit()).contains("aucun effectif de moins de 11 personnes n'est publié");
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
    void does_not_say_that_a_counsellor_of_a_small_team_was_away() {
        assertThat(quimper())
                .contains("Permanences numériques | 227 | 218 | 9 | 7 : empêchement du service ; 2 : lieu fermé")
                .doesNotContain("absence du conseiller");
    }

    @Test
    void asserts_no_cause() {
        assertThat(recit())
                .contains("Un poste est resté vacant du 1er juillet au 10 septembre 2023.")
                .contains("L'année a compté 8 stages, contre 12 en 2022.")
                .doesNotContain("tient notamment", "cause", "en raison", "grâce à");
    }

    @Test
    void counts_the_posts_that_were_vacant_at_the_same_time() {
        var ete = Exemples.intervalle("2023-07-01", "2023-09-10");
        assertThat(quimperAvec(List.of(ete, ete), List.of()))
                .contains("Deux postes sont restés vacants du 1er juillet au 10 septembre 2023.");
    }

    @Test
    void tells_a_kind_that_only_the_year_before_had_so_that_its_total_adds_up() {
        assertThat(texte(Exemples.quimper(2022), Exemples.quimper(2023), Exemples.contexteDeQuimper()))
                .contains("Événements | 0 | 0 | 0 | – | 30 | −30");
        assertThat(quimper()).doesNotContain("Événements | 0");
    }

    @Test
    void does_not_call_a_theme_that_nobody_noted_the_most_frequent() {
        var chiffres = Exemples.chiffres(
                "par_type.atelier.actions", 9,
                "par_type.atelier.seances", 9,
                "par_type.atelier.participations", 60,
                "ateliers_par_thematique.inconnu.ateliers", 6,
                "ateliers_par_thematique.inconnu.participations", 40,
                "ateliers_par_thematique.tri_libre.ateliers", 3,
                "ateliers_par_thematique.tri_libre.participations", 20);
        var ville = Publication.publique(2023, chiffres, Exemples.chiffres(), List.of());

        assertThat(texte(ville, rien(), Exemples.contexteDeVillage()))
                .contains("Thème non précisé | 6 | 40")
                .contains("Tri libre | 3 | 20")
                .doesNotContain("le plus souvent");
    }

    @Test
    void tells_the_seances_of_a_year_in_which_all_were_cancelled_and_defines_nothing_that_it_does_not_use() {
        var complements = Exemples.chiffres(
                "programmees.permanence", 2, "annulees.permanence", 2, "annulees_par_motif.permanence.lieu_ferme", 2);
        var ville = Publication.publique(2023, Exemples.chiffres(), complements, List.of());

        assertThat(texte(ville, rien(), Exemples.contexteDeVillage()))
                .contains("Permanences numériques | 2 | 0 | 2 | 2 : lieu fermé")
                .contains("Aucune séance n'a été tenue en 2023 : les 2 qui étaient programmées ont été annulées.")
                .doesNotContain("Participation :", "Pourcentages");
    }

    @Test
    void does_not_speak_of_what_a_village_does_not_have() {
        var chiffres = Exemples.chiffres(
                "usagers",
                23,
                "nouveaux_usagers",
                23,
                "par_type.permanence.actions",
                4,
                "par_type.permanence.seances",
                12,
                "par_type.permanence.participations_identifiees",
                41,
                "par_type.permanence.participations",
                41,
                "par_type.permanence.personnes",
                23,
                "genre.F",
                12,
                "genre.M",
                11,
                "tranche_age." + TrancheDAge.de(65).code(),
                23,
                "situation.inconnu",
                23,
                "lieux_d_intervention",
                1,
                "lieux_servis.L1",
                1,
                "seances_a_plusieurs_par_lieu.L1",
                12,
                "participations_par_lieu.L1",
                41,
                "demandes.permanence.impots",
                41);
        var complements = Exemples.chiffres(
                "programmees.permanence", 12, "minutes.permanence", 1440, "porte_entree.permanence", 23);
        var village = Publication.publique(2023, chiffres, complements, List.of());

        assertThat(texte(village, rien(), Exemples.contexteDeVillage()))
                .contains("23 personnes ont été aidées en 2023.", "12 permanences ont eu lieu", "24 heures de service")
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
    void calls_hours_of_help_those_at_which_somebody_came() {
        assertThat(avecHeuresDAide(1200))
                .contains(
                        "soit 24 heures de service.",
                        "De ces heures, 20 sont des heures d'aide : celles des séances où");
        assertThat(avecHeuresDAide(60)).contains("une est une heure d'aide : celle des séances où quelqu'un est venu.");
        assertThat(avecHeuresDAide(1440)).contains("soit 24 heures d'aide.").doesNotContain("heures de service");
        assertThat(avecHeuresDAide(1430)).contains("soit 24 heures de service.").doesNotContain("d'aide :");
        assertThat(avecHeuresDAide(0)).contains("soit 24 heures de service.").doesNotContain("d'aide :");
    }

    private static String avecHeuresDAide(int minutes) {
        var chiffres = Exemples.chiffres(
                "usagers", 23, "par_type.permanence.seances", 12, "par_type.permanence.participations", 41);
        var complements = Exemples.chiffres("minutes.permanence", 1440, "minutes_d_aide", minutes);
        return texte(
                Publication.publique(2023, chiffres, complements, List.of()), rien(), Exemples.contexteDeVillage());
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
                "lieux_servis.L1", 1,
                "seances_a_plusieurs_par_lieu.L1", 1,
                "listes_attente_par_thematique.impots", 1,
                "actions_reprogrammees", 1);
        var complements = Exemples.chiffres(
                "minutes.atelier", 60, "souhaits.impots", 1, "souhaits_personnes", 1, "programmees.atelier", 1);
        var seule = Publication.interne(2023, chiffres, complements, List.of());

        assertThat(texte(seule, rien(), Exemples.contexteDeVillage()))
                .contains("Une personne a été aidée en 2023.", "Un atelier a été proposé aux habitants.")
                .contains("Une personne y a pris part, pour 1 participation en tout.", "soit une heure de service")
                .contains("Une fois, une personne attendue n'est pas venue.", "Une inscription prise en 2023")
                .contains("1 participation a débouché", "Un souhait a été exprimé pour la suite, en une réponse.")
                .doesNotContainPattern("\\b1 (personnes|participations|ateliers|séances|souhaits|heures|absences)\\b");
    }

    @Test
    void takes_the_day_of_the_rencontres_from_their_seances() {
        assertThat(rencontres("rdv_jeudi_jours.2", 3)).contains("3 rencontres du mardi se sont tenues");
        assertThat(rencontres("rdv_jeudi_jours.2", 2, "rdv_jeudi_jours.4", 1))
                .contains("3 rencontres se sont tenues")
                .doesNotContain("jeudi");
    }

    @Test
    void tells_of_whom_partners_met_which_age_most_were_of_and_no_number() {
        var chiffres = Exemples.chiffres(
                "par_type.partenariat.actions", 3,
                "par_type.partenariat.seances", 3,
                "par_type.partenariat.anonymes", 40,
                "par_type.partenariat.participations", 40);
        var complements = Exemples.chiffres("effectifs.douze_dix_huit", 33, "effectifs_majorite.mineurs", 1);

        assertThat(texte(
                        Publication.publique(2023, chiffres, complements, List.of()),
                        rien(),
                        Exemples.contexteDeVillage()))
                .contains(
                        "Ce public est jeune : la plupart des personnes dont l'âge a été noté avaient moins de 18 ans.")
                .doesNotContain("33");
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
                "lieux_servis.L1", 1,
                "lieux_servis.L2", 1,
                "seances_a_plusieurs_par_lieu.L1", 50,
                "seances_a_plusieurs_par_lieu.L2", 2,
                "participations_par_lieu.L1", 120,
                "participations_par_lieu.L2", 6);
        var ville = Publication.publique(2023, chiffres, Chiffres.AUCUN, List.of());

        assertThat(texte(ville, rien(), Exemples.contexteDeVillage()))
                .contains("Ateliers | 2 | n. p. | n. p.", "non publié")
                .contains("Permanences numériques | 50 | n. p. | n. p.")
                .contains("Ensemble | 52 | 126 | 100")
                .doesNotContain("120");
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
            assertThat(Stream.of(rapport.recit(), rapport.chiffres()).flatMap(document -> document.blocs().stream()))
                    .filteredOn(Bloc.Graphique.class::isInstance)
                    .allSatisfy(bloc -> assertThat(((Bloc.Graphique) bloc).barres())
                            .allSatisfy(barre -> assertThat(barre.valeurs())
                                    .noneMatch(valeur -> 0 < valeur && valeur < Suppression.SEUIL)));
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
        assertThat(recit()).contains("Les relevés ne commencent toutefois que le 4 janvier 2022");
    }

    @Test
    void says_on_top_of_a_year_in_which_the_records_began_when_they_did() {
        var recent = Exemples.avecReleves(
                Exemples.contexteDeQuimper(), new Contexte.Releves(LocalDate.of(2023, 7, 3), null, false));
        assertThat(texte(Exemples.quimper(2023), rien(), recent))
                .contains(
                        "[Les relevés du service commencent le 3 juillet 2023 : ce bilan ne dit rien des mois d'avant.]")
                .contains("Du 3 juillet au 31 décembre 2023");
        assertThat(quimper()).doesNotContain("ne dit rien des mois d'avant");
    }

    @Test
    void compares_with_no_year_that_the_records_do_not_cover_and_says_so() {
        assertThat(texte(Exemples.quimper(2022), rien(2021), Exemples.contexteDeQuimper()))
                .contains("Pas de comparaison avec 2021 : les relevés du service commencent le 4 janvier 2022.");
        assertThat(quimper()).doesNotContain("Pas de comparaison");
    }

    @Test
    void tells_what_is_kept_back_from_nothing_in_the_table_of_presences() {
        var maintenant = Exemples.chiffres(
                "usagers", 90,
                "par_type.permanence.seances", 40,
                "par_type.permanence.participations", 120,
                "par_type.permanence.personnes", 90,
                "par_type.atelier.seances", 3,
                "par_type.atelier.participations", 5,
                "par_type.stage.seances", 2,
                "par_type.stage.participations", 9,
                "par_type.rdv_jeudi.seances", 4);
        var avant = Exemples.chiffres(
                "usagers", 60,
                "par_type.permanence.seances", 40,
                "par_type.permanence.participations", 100,
                "par_type.permanence.personnes", 60,
                "par_type.atelier.seances", 9,
                "par_type.atelier.participations", 45,
                "par_type.rdv_jeudi.seances", 4,
                "par_type.rdv_jeudi.participations", 21);

        assertThat(texte(
                        Publication.publique(2023, maintenant, Chiffres.AUCUN, List.of()),
                        Publication.publique(2022, avant, Chiffres.AUCUN, List.of()),
                        Exemples.contexteDeVillage()))
                .contains("Permanences numériques | 40 | 120 | 90 | 3,0 | 100 | +20 %")
                .contains("Ateliers | 3 | n. p. | – | n. p. | 45 | non comparable")
                .contains("Stages | 2 | n. p. | – | n. p. | 0 | non comparable")
                .contains("Rencontres | 4 | 0 | 0 | 0,0 | 21 | −21");
    }

    @Test
    void says_of_no_kind_how_many_people_came_where_the_people_of_the_year_are_too_few() {
        var chiffres = Exemples.chiffres(
                "usagers", 8,
                "par_type.permanence.seances", 5,
                "par_type.permanence.participations", 40,
                "par_type.permanence.personnes", 8);
        var hameau = Publication.publique(2023, chiffres, Chiffres.AUCUN, List.of());

        assertThat(texte(hameau, rien(), Exemples.contexteDeVillage()))
                .contains("Permanences numériques | 5 | 40 | n. p. | 8,0", "n. p. : non publié");
    }

    @Test
    void says_under_a_table_that_its_percentages_do_not_add_up_to_a_hundred() {
        assertThat(ages(50, 50, 50)).contains("| 50 | 33 %").contains("Le total diffère de 100 par arrondi.");
        assertThat(ages(50, 25, 25)).contains("| 25 | 25 %").doesNotContain("par arrondi");
    }

    /** A survey that was asked when the sixties were two bands, of which none is left. */
    @Test
    void names_the_ages_that_an_older_survey_asked_and_keeps_them_in_order() {
        var enquete = new EnquetePosee(
                "E",
                "Votre avis",
                LocalDate.of(2023, 3, 1),
                null,
                List.of(new EnquetePosee.Question(
                        "age", "Quel est votre âge ?", "choix", List.of("50_61", "62_64", "65_74"))));
        var chiffres = Exemples.chiffres(
                "usagers", 90,
                "enquetes.E.sollicites", 90,
                "enquetes.E.repondants", 60,
                "reponses.E.age.50_61", 20,
                "reponses.E.age.62_64", 4,
                "reponses.E.age.65_74", 36);
        var publie = Publication.publique(2023, chiffres, Chiffres.AUCUN, List.of(enquete));

        assertThat(publie.repartition("reponses", "E", "age").parts())
                .extracting(Repartition.Part::codes)
                .containsExactly(List.of("50_61", "62_64"), List.of("65_74"));
        assertThat(Libelles.de(Exemples.contexteDeVillage(), Phrases.lues(), publie)
                        .tranches(List.of("50_61", "62_64")))
                .isEqualTo("50 à 64 ans");
        var question = new TableauQuestion(
                Matiere.de(publie, rien(), Exemples.contexteDeVillage()),
                enquete,
                enquete.questions().getFirst());
        assertThat(question.nommer(List.of("50_61", "62_64"))).isEqualTo("50 à 64 ans");
        assertThat(NomDeChiffre.dire(
                        Libelles.de(Exemples.contexteDeVillage(), Phrases.lues(), publie),
                        List.of("tranche_age", "62_64+65_74"),
                        2023))
                .contains("62 à 74 ans");
    }

    private static String ages(int jeunes, int autres, int aines) {
        var chiffres = Exemples.chiffres(
                "usagers",
                jeunes + autres + aines,
                "par_type.permanence.seances",
                40,
                "par_type.permanence.participations",
                200,
                "par_type.permanence.personnes",
                jeunes + autres + aines,
                "tranche_age." + TrancheDAge.de(50).code(),
                jeunes,
                "tranche_age." + TrancheDAge.de(65).code(),
                autres,
                "tranche_age." + TrancheDAge.de(75).code(),
                aines);
        return texte(
                Publication.publique(2023, chiffres, Chiffres.AUCUN, List.of()), rien(), Exemples.contexteDeVillage());
    }

    @Test
    void add_up_no_days_of_absence_of_fewer_than_five() {
        assertThat(equipeDe(4, 4)).contains("quatre personnes ont assuré").doesNotContain("autres absences");
        assertThat(equipeDe(5, 5))
                .contains("Les congés, les formations et les autres absences de l'équipe ont duré 40 jours");
    }

    @Test
    void tell_no_days_of_absence_of_the_few_who_were_away_from_a_larger_team() {
        assertThat(equipeDe(6, 1)).contains("six personnes ont assuré").doesNotContain("autres absences");
        assertThat(equipeDe(12, 4)).doesNotContain("autres absences");
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

    private static Rapport rediger(Contexte contexte) {
        return Rapport.rediger(Exemples.quimper(2023), Exemples.quimper(2022), contexte, Acte.A_COMPLETER);
    }

    /** The prose alone. */
    private static String recit() {
        return texte(rediger(Exemples.contexteDeQuimper()).recit());
    }

    private static String quimper() {
        return texte(Exemples.quimper(2023), Exemples.quimper(2022), Exemples.contexteDeQuimper());
    }

    private static Publie rien() {
        return rien(2022);
    }

    private static Publie rien(int annee) {
        return Publication.publique(annee, Chiffres.AUCUN, Chiffres.AUCUN, List.of());
    }

    /** Both documents. */
    @Test
    void tells_what_came_of_what_the_collectif_did_and_drops_nothing_in_silence() {
        var faits = new ArrayList<>(List.of(
                new Contexte.Fait(
                        "coordination",
                        LocalDate.of(2023, 10, 5),
                        "Hub régional",
                        null,
                        null,
                        0,
                        "Une conseillère",
                        "Un guide,\nà reprendre ici."),
                new Contexte.Fait(
                        "realisation", LocalDate.of(2023, 10, 6), "Dépliant", 3000, null, 0, null, "Centre social.")));
        for (var rang = 1; rang <= 8; rang++) {
            faits.add(new Contexte.Fait("evenement", LocalDate.of(2023, 11, rang), "Fête " + rang, null, null, 0));
            faits.add(new Contexte.Fait("coordination", LocalDate.of(2023, 11, rang), "Table " + rang, null, null, 0));
        }

        assertThat(texte(
                        Exemples.quimper(2023),
                        Exemples.quimper(2022),
                        Exemples.avecFaits(Exemples.contexteDeQuimper(), faits)))
                .contains("« Table 5 » et 3 autres.")
                .contains("« Hub régional », le 5 octobre 2023 (y est allé : une conseillère).")
                .contains("Il en est sorti : un guide, à reprendre ici.")
                .contains("(3 000 exemplaires). Diffusion : Centre social.")
                .contains("Le collectif a tenu 8 événements : « Fête 1 », le 1er novembre 2023")
                .contains("2 autres événements ont été tenus ensemble.");
    }

    /** A title is not read twice in a row. */
    @Test
    void names_a_coordination_once_where_each_is_told_apart() {
        var hub = new Contexte.Fait(
                "coordination", LocalDate.of(2023, 10, 5), "Hub régional", null, null, 0, "La responsable", null);
        var table = new Contexte.Fait(
                "coordination", LocalDate.of(2023, 11, 5), "Table ronde", null, null, 0, null, "Un calendrier");

        assertThat(raconte(List.of(hub)))
                .contains("Le service a siégé une fois dans une coordination extérieure : « Hub régional »,"
                        + " le 5 octobre 2023 (y est allé : la responsable).")
                .containsOnlyOnce("« Hub régional »");
        assertThat(raconte(List.of(hub, table)))
                .contains("Le service a siégé 2 fois dans des coordinations extérieures.")
                .containsOnlyOnce("« Table ronde »");
    }

    private static String raconte(List<Contexte.Fait> faits) {
        var contexte = Exemples.avecFaits(Exemples.contexteDeQuimper(), faits);
        return Exemples.texte(
                        Rapport.rediger(Exemples.quimper(2023), Exemples.quimper(2022), contexte, Acte.A_COMPLETER)
                                .recit())
                .replaceAll("[\u00a0\u202f]", " ");
    }

    private static String texte(Publie annee, Publie avant, Contexte contexte) {
        var rapport = Rapport.rediger(annee, avant, contexte, Acte.A_COMPLETER);
        return texte(rapport.recit()) + "\n" + texte(rapport.chiffres());
    }

    /** With plain spaces: here one reads words. */
    private static String texte(Document document) {
        return Exemples.texte(document).replaceAll("[\u00a0\u202f]", " ");
    }
}
