package fr.estran.reseau.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.messages.Poste;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;

/** Two bodies that have a sheet, and the link of the first. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class PropositionsTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur responsable;
    Visiteur organisme;
    String acteur;
    String lien;

    @BeforeEach
    void deux_organismes_qui_ont_une_fiche() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
        organisme = ville.visiteur();
        for (var nom : new String[] {"Mission locale", "Club du port"}) {
            faire("insert into acteur (structure_id, id, nom, telephone, missions)"
                    + " values (structure_courante(), gen_random_uuid(), '%s', '02 61 91 00 14', 'Aide')"
                            .formatted(nom));
        }
        faire(
                "insert into fiche_organisme (structure_id, acteur_id, cout) select structure_id, id, 'gratuit' from acteur");
        faire(
                "insert into fiche_besoin (structure_id, acteur_id, besoin) select structure_id, id, 'impots' from acteur");
        faire("insert into fiche_accueil (structure_id, acteur_id, rang, adresse, horaires)"
                + " select structure_id, id, 1, '1 quai', 'Mo 09:00-12:00' from acteur");
        acteur = dit("select id::text from acteur where nom = 'Mission locale'");
        lien = lien(acteur);
    }

    @Test
    void says_with_one_click_that_nothing_changes() {
        assertThat(organisme.lire(lien).body()).contains("Mission locale", "Rien à changer", "Lundi de 9");
        assertThat(organisme.poster(lien + "/rien", Map.of()).statusCode()).isEqualTo(302);
        assertThat(organisme.lire(lien + "/merci").body()).contains("Merci");
        assertThat(verifiee()).isEqualTo("2024-01-15");
        assertThat(ville.visiteur().lire("/annuaire/" + acteur).body()).contains("Vérifié le 15 janvier 2024");
        assertThat(dit("select count(*)::text from fiche_organisme where verifie_le is not null"))
                .isEqualTo("1");
    }

    /** Whoever has not seen a colleague's correction says that all is so: the correction is not lost by that. */
    @Test
    void is_not_checked_while_a_correction_waits_nor_by_its_refusal() {
        proposer(Map.of("telephone", "02 61 91 00 99"));
        assertThat(organisme.lire(lien).body()).contains("Une correction déjà envoyée attend");
        assertThat(organisme.poster(lien + "/rien", Map.of()).statusCode()).isEqualTo(302);
        assertThat(verifiee()).isEqualTo("jamais");
        decider("telephone", "refuser");
        assertThat(verifiee()).isEqualTo("jamais");
    }

    @Test
    void is_shown_again_where_it_changed_since_it_was_read() {
        var rien = FormulaireHtml.lire(organisme.lire(lien).body(), lien + "/rien");
        faire("update acteur set telephone = '02 61 91 00 77' where id = '" + acteur + "'");
        var reponse = organisme.envoyer(lien + "/rien", rien.champs);
        assertThat(reponse.statusCode()).isEqualTo(409);
        assertThat(reponse.body()).contains("La fiche a changé", "02 61 91 00 77");
        assertThat(verifiee()).isEqualTo("jamais");
        var relu = FormulaireHtml.lire(reponse.body(), lien + "/rien");
        assertThat(organisme.envoyer(lien + "/rien", relu.champs).statusCode()).isEqualTo(302);
        assertThat(verifiee()).isEqualTo("2024-01-15");
    }

    @Test
    void waits_and_is_accepted_piece_by_piece() {
        assertThat(proposer(Map.of(
                                "telephone", "02 61 91 00 99",
                                "horaires-1", "Lundi et mardi de 9 h à 12 h",
                                "besoin-caf", "oui",
                                "phrase-caf", "Sur rendez-vous",
                                "coutPrecision", "Adhésion libre"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(dit("select telephone from acteur where id = '" + acteur + "'"))
                .isEqualTo("02 61 91 00 14");
        assertThat(verifiee()).isEqualTo("jamais");
        assertThat(responsable.lire("/equipe").body()).contains("propose de changer sa fiche");
        var page = responsable.lire("/equipe/propositions").body();
        assertThat(page)
                .contains(
                        "02 61 91 00 14", "02 61 91 00 99", "Lundi et mardi de 9", "Sur rendez-vous", "Adhésion libre");

        decider("telephone", "accepter");
        decider("besoin-caf", "accepter");
        decider("cout", "refuser");
        assertThat(verifiee()).isEqualTo("jamais");
        decider("accueil-1", "accepter");

        assertThat(verifiee()).isEqualTo("2024-01-15");
        assertThat(dit("select telephone from acteur where id = '" + acteur + "'"))
                .isEqualTo("02 61 91 00 99");
        assertThat(dit("select horaires || ' ' || adresse from fiche_accueil where acteur_id = '" + acteur + "'"))
                .isEqualTo("Mo-Tu 09:00-12:00 1 quai".replace("Mo-Tu", "Mo,Tu"));
        assertThat(dit("select string_agg(besoin || coalesce(phrase, ''), ' ' order by besoin) from fiche_besoin"
                        + " where acteur_id = '" + acteur + "'"))
                .isEqualTo("cafSur rendez-vous impots");
        assertThat(dit("select coalesce(cout_precision, 'rien') from fiche_organisme where acteur_id = '" + acteur
                        + "'"))
                .isEqualTo("rien");
        assertThat(dit("select (select count(*) from proposition) || ' ' || (select count(*) from proposition_champ)"))
                .isEqualTo("0 0");
    }

    @Test
    void keeps_apart_what_two_people_of_one_organisme_say() {
        var ouverte = FormulaireHtml.lire(organisme.lire(lien).body(), lien);
        proposer(Map.of("telephone", "02 61 91 00 50"));
        ouverte.avec("telephone", "02 61 91 00 60").avec("venue", "Sonnez");
        assertThat(ville.visiteur().envoyer(lien, ouverte.champs).statusCode()).isEqualTo(302);

        assertThat(responsable.lire("/equipe/propositions").body()).contains("02 61 91 00 50", "02 61 91 00 60");
        decider("telephone", "accepter");
        decider("telephone", "accepter");
        assertThat(dit("select telephone from acteur where id = '" + acteur + "'"))
                .isEqualTo("02 61 91 00 60");
        assertThat(verifiee()).isEqualTo("jamais");
    }

    /** A place moves up when one before it goes: what was said of it is not written on the one that has taken its rank. */
    @Test
    void is_said_of_a_place_and_not_of_its_rank() {
        faire("insert into fiche_accueil (structure_id, acteur_id, rang, adresse)"
                + " select structure_id, acteur_id, 2, '2 place' from fiche_accueil where acteur_id = '" + acteur
                + "'");
        proposer(Map.of("horaires-1", "Mardi de 9 h à 12 h"));
        assertThat(responsable.lire("/equipe/propositions").body()).contains("Accueil 1 : Horaires (1 quai)");
        faire("delete from fiche_accueil where adresse = '1 quai' and acteur_id = '" + acteur + "'");
        faire("update fiche_accueil set rang = 1 where adresse = '2 place'");
        decider("accueil-1", "accepter");
        assertThat(responsable.lire("/equipe/propositions").body()).contains("Accueil 1 : Horaires (1 quai)");
        assertThat(dit("select coalesce(horaires, 'rien') from fiche_accueil where acteur_id = '" + acteur + "'"))
                .isEqualTo("rien");
    }

    @Test
    void is_decided_once_though_two_of_the_service_decide() {
        proposer(Map.of("telephone", "02 61 91 00 50"));
        var id = dit("select id::text from proposition");
        var champs = Map.of("morceau", "telephone", "geste", "accepter");
        assertThat(responsable.poster("/equipe/propositions/" + id, champs).statusCode())
                .isEqualTo(302);
        assertThat(responsable.poster("/equipe/propositions/" + id, champs).statusCode())
                .isEqualTo(404);
    }

    @Test
    void leads_to_one_sheet_for_a_time() {
        var ancien = lien;
        lien = lien(acteur);
        assertThat(organisme.lire(ancien).statusCode()).isEqualTo(410);
        assertThat(organisme.lire(ancien).body()).contains("un plus récent le remplace");
        assertThat(organisme.lire(lien + "x").statusCode()).isEqualTo(404);
        assertThat(organisme.lire("/fiche/" + acteur).statusCode()).isEqualTo(404);
        assertThat(Ville.dans(contexte).visiteur().lire(lien).statusCode()).isEqualTo(410);

        faire("update lien_fiche set cree_le = '2023-11-01', expire_le = '2024-01-07'");
        assertThat(organisme.lire(lien).statusCode()).isEqualTo(410);
        assertThat(organisme.poster(lien, Map.of("telephone", "02 61 91 00 50")).statusCode())
                .isEqualTo(410);
        assertThat(organisme.poster(lien + "/rien", Map.of()).statusCode()).isEqualTo(410);
        assertThat(verifiee()).isEqualTo("jamais");

        faire("update lien_fiche set expire_le = '2024-03-01'");
        faire("update acteur set retire_le = '2024-01-10'");
        assertThat(organisme.lire(lien).statusCode()).isEqualTo(410);
    }

    /** Whoever typed while it expired is heard. */
    @Test
    void takes_what_was_typed_on_a_page_that_was_open() {
        var ouverte = FormulaireHtml.lire(organisme.lire(lien).body(), lien);
        faire("update lien_fiche set cree_le = '2023-11-01', expire_le = '2024-01-14'");
        assertThat(organisme.lire(lien).statusCode()).isEqualTo(410);
        ouverte.avec("telephone", "02 61 91 00 50");
        assertThat(organisme.envoyer(lien, ouverte.champs).statusCode()).isEqualTo(302);
        assertThat(organisme.lire(lien + "/merci").body()).contains("Merci");
        assertThat(dit("select count(*)::text from proposition")).isEqualTo("1");
    }

    @Test
    void shows_again_what_was_typed_behind_a_link_that_was_replaced_and_takes_it_with_the_new_one() {
        var ouverte = FormulaireHtml.lire(organisme.lire(lien).body(), lien);
        var nouveau = lien(acteur);

        var perdue = organisme.envoyer(lien, ouverte.avec("telephone", "02 61 91 00 50").champs);
        assertThat(perdue.statusCode()).isEqualTo(410);
        assertThat(perdue.body())
                .contains("n'est pas envoyé, mais il est encore là", "value=\"02 61 91 00 50\"", "Le nouveau lien")
                .as("of whom it was, nothing is told")
                .doesNotContain("Mission locale");

        var reprise = FormulaireHtml.lire(perdue.body(), lien);
        assertThat(organisme
                        .envoyer(lien, reprise.avec("nouveauLien", "nimporte").champs)
                        .body())
                .contains("Ce lien n'est pas reconnu", "value=\"02 61 91 00 50\"");
        var collee = organisme.envoyer(
                lien, reprise.avec("nouveauLien", "Voici : https://ville.example" + nouveau + " !").champs);
        assertThat(collee.statusCode()).isEqualTo(302);
        assertThat(collee.headers().firstValue("Location")).contains(nouveau + "/merci");
        assertThat(dit("select valeurs::text from proposition_champ where champ = 'telephone'"))
                .contains("02 61 91 00 50");
    }

    /** Another body's id in the form changes nothing: the link alone says whose sheet it is. */
    @Test
    void changes_no_other_sheet() {
        var autre = dit("select id::text from acteur where nom = 'Club du port'");
        proposer(Map.of("telephone", "02 61 91 00 50", "organisme", autre, "acteur", autre, "id", autre));
        assertThat(dit("select string_agg(acteur_id::text, ' ') from proposition"))
                .isEqualTo(acteur);
        assertThat(dit("select string_agg(champ, ' ') from proposition_champ")).isEqualTo("telephone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missions", "venue", "horaires-1", "phrase-impots", "contactNom", "adresse-1"})
    void takes_no_huge_text(String champ) {
        assertThat(proposer(Map.of(champ, "a".repeat(100_000))).statusCode()).isEqualTo(422);
        assertThat(dit("select count(*)::text from proposition")).isEqualTo("0");
    }

    /** Over each of these a pattern would take an hour. */
    @Test
    void does_not_look_long_at_what_is_too_long() {
        assertThat(proposer(Map.of("site", "https://" + ".".repeat(400_000) + " x"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(proposer(Map.of("coordonnees-1", "1" + " ".repeat(200_000) + "x"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(dit("select count(*)::text from proposition")).isEqualTo("0");
    }

    @Test
    void forgets_what_nobody_decided_with_the_journal() {
        proposer(Map.of("contactNom", "Gwenn Exemple"));
        var purge = contexte.getBean(PropositionRepository.class);
        var transactions = contexte.getBean(TransactionOperations.class);

        ville.faire(() -> transactions.execute(_ -> {
            purge.purger(LocalDate.of(2020, 1, 1));
            return null;
        }));
        assertThat(dit("select count(*)::text from proposition")).isEqualTo("1");
        ville.faire(() -> transactions.execute(_ -> {
            purge.purger(LocalDate.of(2100, 1, 1));
            return null;
        }));
        assertThat(dit("select count(*)::text from proposition_champ")).isEqualTo("0");
    }

    @Test
    void writes_to_an_address_and_says_nothing_more_in_its_link() {
        assertThat(proposer(Map.of("courriel", "a@b.fr?bcc=x@y.fr&body=z")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void keeps_no_field_that_a_sheet_does_not_have() {
        proposer(Map.of("telephone", "02 61 91 00 77", "avant.zygomatique", "1", "avant." + "z".repeat(500), "1"));

        assertThat(dit("select string_agg(champ, ' ') from proposition_champ")).isEqualTo("telephone");
        assertThat(responsable.lire("/equipe/propositions").statusCode()).isEqualTo(200);
    }

    @Test
    void shows_a_hostile_text_as_text() {
        proposer(Map.of("missions", "<script>alert(1)</script>", "venue", "\" onload=\"x"));
        assertThat(responsable.lire("/equipe/propositions").body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
        assertThat(proposer(Map.of("site", "javascript:alert(1)")).statusCode()).isEqualTo(422);
    }

    @Test
    void takes_so_much_and_no_more() {
        for (var i = 20; i < 40; i++) {
            assertThat(proposer(Map.of("telephone", "02 61 91 00 " + i)).statusCode())
                    .isEqualTo(302);
        }
        assertThat(proposer(Map.of("telephone", "02 61 91 00 41")).statusCode()).isEqualTo(429);
    }

    @Test
    void tells_on_the_page_of_the_day_who_has_said_nothing() {
        assertThat(responsable.lire("/equipe").body())
                .contains("Fiche à vérifier par lettre ou par téléphone : Club du port");
        faire("update lien_fiche set cree_le = '2023-12-10', expire_le = '2024-02-10'");
        assertThat(responsable.lire("/equipe").body())
                .contains("Sans réponse sur sa fiche depuis un mois : Mission locale");
        assertThat(responsable.lire("/equipe/propositions").body()).contains("Préparer une lettre pour Mission locale");
        organisme.poster(lien + "/rien", Map.of());
        assertThat(responsable.lire("/equipe").body()).doesNotContain("Sans réponse sur sa fiche");
        faire("update lien_fiche set repondu_le = null, cree_le = '2023-05-10', expire_le = '2023-07-10'");
        faire("update fiche_organisme set verifie_le = null");
        assertThat(responsable.lire("/equipe").body())
                .as("who is to be asked again is not told twice")
                .contains("2 fiches à vérifier par lettre")
                .doesNotContain("Sans réponse sur sa fiche");
    }

    @Test
    void asks_twice_a_year_and_no_more() {
        ville.faire(() -> {
            var liens = contexte.getBean(LiensDesFiches.class);
            assertThat(liens.aDemander()).extracting(un -> un.organisme().nom()).containsExactly("Club du port");
            faire("update fiche_organisme set verifie_le = '%s'".formatted(LocalDate.of(2023, 9, 1)));
            assertThat(liens.aDemander()).isEmpty();
            faire("update fiche_organisme set verifie_le = '2023-05-01'");
            faire("update lien_fiche set cree_le = '2023-06-01', expire_le = '2023-08-01'");
            assertThat(liens.aDemander()).hasSize(2);
            faire("update fiche_organisme set retiree_le = '2024-01-01'");
            assertThat(liens.aDemander()).isEmpty();
            return true;
        });
    }

    @Test
    void is_asked_by_letter_once_its_address_has_refused_and_not_of_a_sheet_just_written() {
        faire("update acteur set courriel = 'club@exemple.invalid' where nom = 'Club du port'");
        var club = new OrganismeId(UUID.fromString(dit("select id::text from acteur where nom = 'Club du port'")));
        ville.faire(() -> {
            var liens = contexte.getBean(LiensDesFiches.class);
            var _ = liens.creer(club, MoyenDeLien.COURRIEL);
            assertThat(liens.aDemander()).isEmpty();
            liens.refuser(club, "club@exemple.invalid");
            assertThat(liens.aDemander())
                    .singleElement()
                    .satisfies(un -> assertThat(un.courriel()).isNull());
            faire("update acteur set courriel = 'port@exemple.invalid' where nom = 'Club du port'");
            assertThat(liens.aDemander())
                    .singleElement()
                    .satisfies(un -> assertThat(un.courriel()).isEqualTo("port@exemple.invalid"));
            faire("insert into journal (structure_id, id, quand, acte, objet_id, canal) values (structure_courante(),"
                    + " gen_random_uuid(), '2024-01-02', 'fiche_annuaire.creer', '" + club + "', 'ecran')");
            assertThat(liens.aDemander()).isEmpty();
            return true;
        });
    }

    @Test
    void is_asked_without_waiting_by_e_mail_or_by_a_letter() {
        var club = dit("select id::text from acteur where nom = 'Club du port'");
        var demande = "/equipe/propositions/liens/" + club;
        assertThat(responsable.lire("/equipe/annuaire/" + club).body()).contains("href=\"" + demande + "\"");
        assertThat(responsable.lire(demande).body())
                .contains("n'est pas connue, ou a refusé", "Préparer une lettre")
                .doesNotContain("Envoyer le lien");
        responsable.poster(demande + "/courriel", Map.of());
        assertThat(responsable.lire(demande).body()).contains("pas pu partir").doesNotContain("Demandé le");

        faire("update acteur set courriel = 'club@exemple.invalid' where nom = 'Club du port'");
        assertThat(responsable.lire(demande).body()).contains("Envoyer le lien à club@exemple.invalid");
        assertThat(responsable.poster(demande + "/courriel", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(responsable.lire(demande).body())
                .contains("Le lien est parti", "Demandé le 15 janv. 2024", "Pas encore de réponse", "le remplace");
        assertThat(dit("select moyen from lien_fiche where acteur_id = '" + club + "'"))
                .isEqualTo("courriel");
        assertThat(responsable.poster(demande, Map.of()).body())
                .contains("/fiche/", "Code à photographier", "<path d=\"M");
        assertThat(ville.visiteur(Role.CONSEILLER).lire(demande).statusCode()).isEqualTo(404);
    }

    /** An e-mail that the server does not take, or that is no address: the letter that was posted on Monday leads there still. */
    @ParameterizedTest
    @CsvSource({"mission@exemple.invalid, jamais", "pas une adresse, refusée"})
    void leads_there_still_by_the_letter_once_an_e_mail_did_not_leave(String courriel, String dite) {
        faire("update acteur set courriel = '" + courriel + "' where nom = 'Mission locale'");
        faire("update lien_fiche set repondu_le = cree_le");
        var avant = dit("select concat_ws(' ', encode(empreinte, 'hex'), cree_le, repondu_le, moyen) from lien_fiche");

        assertThat(envoyerSansServeur(acteur)).isFalse();

        assertThat(dit("select concat_ws(' ', encode(empreinte, 'hex'), cree_le, repondu_le, moyen) from lien_fiche"))
                .isEqualTo(avant);
        assertThat(organisme.lire(lien).statusCode()).isEqualTo(200);
        assertThat(dit("select case when adresse_refusee is null then 'jamais' else 'refusée' end from lien_fiche"))
                .isEqualTo(dite);
        assertThat(ville.faire(() -> contexte.getBean(LiensDesFiches.class).aDemander()))
                .as("nobody writes again by itself to whoever was asked")
                .extracting(un -> un.organisme().nom())
                .containsExactly("Club du port");
    }

    @Test
    void is_asked_at_the_next_round_where_it_had_no_link_and_the_e_mail_did_not_leave() {
        faire("update acteur set courriel = 'club@exemple.invalid' where nom = 'Club du port'");
        var club = dit("select id::text from acteur where nom = 'Club du port'");

        assertThat(envoyerSansServeur(club)).isFalse();

        assertThat(ville.faire(() -> contexte.getBean(LiensDesFiches.class).aDemander()))
                .singleElement()
                .satisfies(un -> assertThat(un.courriel()).isEqualTo("club@exemple.invalid"));
    }

    @Test
    void tries_three_of_all_bodies_where_the_server_refuses_us() throws IOException {
        faire("insert into acteur (structure_id, id, nom, courriel) select structure_courante(), gen_random_uuid(),"
                + " 'Amicale ' || n, 'amicale-' || n || '@exemple.invalid' from generate_series(1, 5) n");
        faire(
                "insert into fiche_organisme (structure_id, acteur_id, cout) select structure_id, id, 'gratuit' from acteur"
                        + " where nom like 'Amicale %'");
        assertThat(ville.faire(() -> contexte.getBean(LiensDesFiches.class).aDemander()))
                .hasSizeGreaterThan(4);
        try (var sourd = new ServerSocket(0)) {
            var appels = new AtomicInteger();
            Thread.ofVirtual().start(() -> raccrocher(sourd, appels));

            var _ = avecLeServeur(sourd.getLocalPort(), demandes -> {
                demandes.demander(ville.structure);
                return true;
            });

            assertThat(appels).hasValue(3);
        }
    }

    private static void raccrocher(ServerSocket sourd, AtomicInteger appels) {
        while (!sourd.isClosed()) {
            try (var appel = sourd.accept()) {
                appels.incrementAndGet();
                appel.getOutputStream().write("421 not now\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                return;
            }
        }
    }

    /** Nothing listens at that port. */
    private boolean envoyerSansServeur(String de) {
        return avecLeServeur(
                1,
                demandes -> demandes.demander(
                        contexte.getBean(Propositions.class).organisme(new OrganismeId(UUID.fromString(de))), false));
    }

    private boolean avecLeServeur(int port, Predicate<DemandesDeFiches> geste) {
        try (var muet = new AnnotationConfigApplicationContext()) {
            TestPropertyValues.of("estran.courriel.expediteur=service@exemple.invalid")
                    .applyTo(muet);
            muet.registerBean(JavaMailSenderImpl.class, () -> {
                var serveur = new JavaMailSenderImpl();
                serveur.setHost("localhost");
                serveur.setPort(port);
                return serveur;
            });
            muet.register(Poste.class);
            muet.refresh();
            var demandes = new DemandesDeFiches(
                    contexte.getBean(LiensDesFiches.class),
                    contexte.getBean(Enseigne.class),
                    muet.getBean(Poste.class));
            return ville.faire(() -> geste.test(demandes));
        }
    }

    @Test
    void speaks_to_whoever_reads_it() {
        assertThat(organisme.lire(lien).body())
                .contains("À quels besoins répondez-vous", "Où et quand recevez-vous")
                .doesNotContain("répond-il", "enregistrez");
        proposer(Map.of("telephone", "02 61 91 00 99"));
        assertThat(responsable.lire("/equipe/propositions").body())
                .contains("Mission locale, le 15 janv. 2024", "reçoit de lui-même le lien")
                .doesNotContain("le le ");
    }

    /** A body that has no sheet yet writes the first by itself; nobody reads it before the team has. */
    @Test
    void is_written_for_the_first_time_by_the_body_itself() {
        faire("insert into acteur (structure_id, id, nom)"
                + " values (structure_courante(), gen_random_uuid(), 'Repair Café')");
        acteur = dit("select id::text from acteur where nom = 'Repair Café'");
        assertThat(responsable.lire("/equipe/annuaire/" + acteur).body())
                .contains("/equipe/propositions/liens/" + acteur);
        assertThat(responsable.lire("/equipe/propositions/liens/" + acteur).body())
                .contains("première fiche");
        lien = lien(acteur);
        assertThat(organisme.lire(lien).body())
                .contains("ne dit encore rien", "Repair Café")
                .doesNotContain("/rien\"");
        assertThat(organisme.poster(lien + "/rien", Map.of()).statusCode()).isEqualTo(422);
        assertThat(proposer(Map.of()).statusCode()).isEqualTo(422);

        assertThat(proposer(Map.of(
                                "besoin-depannage", "oui",
                                "phrase-depannage", "On répare avec vous",
                                "adresse-1", "3 quai",
                                "horaires-1", "1er samedi du mois 14h-17h",
                                "cout", "gratuit"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(dit("select count(*)::text from fiche_organisme where acteur_id = '" + acteur + "'"))
                .isEqualTo("0");
        assertThat(ville.visiteur().lire("/annuaire/" + acteur).statusCode()).isEqualTo(404);

        var proposition = dit("select id::text from proposition where acteur_id = '" + acteur + "'");
        responsable.poster("/equipe/propositions/" + proposition, Map.of("geste", "tout"));
        assertThat(verifiee()).isEqualTo("2024-01-15");
        assertThat(dit("select horaires from fiche_accueil where acteur_id = '" + acteur + "'"))
                .isEqualTo("Sa[1] 14:00-17:00");
        assertThat(ville.visiteur().lire("/annuaire/" + acteur).body()).contains("On répare avec vous", "3 quai");
        assertThat(responsable
                        .poster("/equipe/propositions/" + proposition, Map.of("geste", "tout"))
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> proposer(Map<String, String> champs) {
        var formulaire = FormulaireHtml.lire(organisme.lire(lien).body(), lien);
        champs.forEach(formulaire::avec);
        return organisme.envoyer(lien, formulaire.champs);
    }

    /** The oldest that holds such a piece. */
    private void decider(String morceau, String geste) {
        var id = dit("select p.id::text from proposition p join proposition_champ c on c.proposition_id = p.id"
                + " where c.morceau = '" + morceau + "' order by p.recue_le, p.id limit 1");
        assertThat(responsable
                        .poster("/equipe/propositions/" + id, Map.of("morceau", morceau, "geste", geste))
                        .statusCode())
                .isEqualTo(302);
    }

    private String lien(String de) {
        return responsable
                .poster("/equipe/propositions/liens/" + de, Map.of())
                .body()
                .replaceAll("(?s).*(/fiche/[\\w-]+).*", "$1");
    }

    private String verifiee() {
        return dit(
                "select coalesce(verifie_le::text, 'jamais') from fiche_organisme where acteur_id = '" + acteur + "'");
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }

    private String dit(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).single());
    }
}
