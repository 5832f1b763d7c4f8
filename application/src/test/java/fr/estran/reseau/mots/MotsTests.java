package fr.estran.reseau.mots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.messages.Facteur;
import fr.estran.reseau.mots.MotsAuxOrganismes.Resultat;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two bodies with an e-mail, one without, one retired. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class MotsTests {

    static final String ICI = "/equipe/reseau/mots";
    static final String ECRIRE = ICI + "/ecrire";
    static final String OBJET = "La salle a changé";
    static final String TEXTE = "Nous serons au deuxième étage.\n\nApportez vos affiches.";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    MotsAuxOrganismes mots;

    @Autowired
    MotRepository repository;

    @Autowired
    MotsDetenusRepository detenus;

    Ville ville;
    Visiteur responsable;

    @BeforeEach
    void une_ville_et_quatre_organismes() {
        ville = Ville.dans(contexte);
        faire("insert into vitrine (structure_id, courriel, telephone, modifiee_le) values (structure_courante(),"
                + " 'aide@ville.example', '02 00 00 00 00', '2024-01-02T08:00:00Z')");
        responsable = ville.visiteur(Role.RESPONSABLE);
        faire("insert into acteur (structure_id, id, nom, courriel, contact_courriel, adresse, retire_le) values"
                + " (structure_courante(), gen_random_uuid(), 'PIMMS', 'accueil@pimms.example', 'elle@pimms.example',"
                + " null, null),"
                + " (structure_courante(), gen_random_uuid(), 'Mission locale', 'ml@exemple.example', null, null, null),"
                + " (structure_courante(), gen_random_uuid(), 'Club des retraités', null, null,"
                + " '1 rue de l''Exemple, 29000 Sainte-Mousse', null),"
                + " (structure_courante(), gen_random_uuid(), 'Ancien relais', 'relais@exemple.example', null, null,"
                + " '2023-06-01')");
    }

    @Test
    void tells_each_body_once_by_e_mail_or_by_a_letter_and_nothing_to_one_that_is_retired() {
        var saisie =
                FormulaireHtml.lire(lire(ECRIRE), ECRIRE).avec("objet", OBJET).avec("texte", TEXTE);
        assertThat(saisie.champs.get("organismes"))
                .as("all that are of the network are ticked")
                .containsExactlyInAnyOrder(
                        organisme("PIMMS"), organisme("Mission locale"), organisme("Club des retraités"));
        assertThat(lire(ECRIRE)).contains("par e-mail", "sur papier").doesNotContain("Ancien relais");

        var page = adresse(envoyer(saisie.avec("geste", "envoyer").champs));
        assertThat(lire(page))
                .contains("C'est enregistré. 2 e-mails partent. 1 lettre est à imprimer.")
                .contains("3 organismes à prévenir : aucun ne l'est encore, 2 e-mails vont partir, 1 lettre est à");
        passer();
        passer();

        assertThat(messages())
                .containsExactlyInAnyOrder(
                        "PIMMS courriel envoye",
                        "Mission locale courriel envoye",
                        "Club des retraités courrier a_poster");
        assertThat(courriels())
                .hasSize(2)
                .allSatisfy(courriel -> assertThat(courriel)
                        .contains(OBJET, "Bonjour,", "Nous serons au deuxième étage.", "Apportez vos affiches.")
                        .contains("écrivez-nous à aide@ville.example, ou appelez-nous au 02 00 00 00 00."));
        assertThat(lire(page + "/lettres.pdf")).startsWith("%PDF");
        poster(page + "/remises", Map.of());
        assertThat(lire(page))
                .contains(
                        "Une lettre est notée remise.", "3 organismes à prévenir : 3 le sont.", "prévenu par l'équipe")
                .contains("Camille responsable");
        assertThat(responsable.lire(page + "/lettres.pdf").statusCode()).isEqualTo(404);
        assertThat(lire(ICI)).contains(OBJET, "3 le sont");
        assertThat(dit("select string_agg(acte, ' ' order by quand, id) from journal where acte like 'mot.%'"))
                .isEqualTo("mot.ecrire mot.remettre");
    }

    @Test
    void shows_what_leaves_word_for_word_and_sends_nothing_yet() {
        var apercu = envoyer(saisie("apercu").champs);
        assertThat(apercu.statusCode()).isEqualTo(200);
        assertThat(apercu.body())
                .contains(
                        "3 organismes seront prévenus.",
                        "Par e-mail : 2 organismes.",
                        "Sur papier : 1 lettre à imprimer.",
                        "L'e-mail, comme Mission locale le lira",
                        "La lettre, comme Club des retraités la lira",
                        "29000 Sainte-Mousse",
                        "Envoyer à 3 organismes");
        assertThat(dit("select count(*)::text from message")).isEqualTo("0");
        assertThat(dit("select count(*)::text from mot_aux_organismes")).isEqualTo("0");

        var envoi = FormulaireHtml.lire(apercu.body(), ECRIRE).avec("geste", "envoyer");
        envoyer(envoi.champs);
        passer();
        assertThat(courriels())
                .hasSize(2)
                .allSatisfy(courriel -> assertThat(courriel.split("\n\n"))
                        .hasSize(6)
                        .allSatisfy(paragraphe -> assertThat(apercu.body()).contains(paragraphe.strip())));
    }

    @Test
    void asks_once_more_before_more_than_a_hundred_leave_and_says_how_many() {
        faire("insert into acteur (structure_id, id, nom, courriel) select structure_courante(), gen_random_uuid(),"
                + " 'Association ' || n, 'a' || n || '@exemple.example' from generate_series(1, 98) n");
        assertThat(envoyer(saisie("envoyer").champs).statusCode())
                .as("a hundred")
                .isEqualTo(302);
        faire("delete from mot_aux_organismes");
        faire("insert into acteur (structure_id, id, nom, courriel) values (structure_courante(), gen_random_uuid(),"
                + " 'Une de plus', 'plus@exemple.example')");
        var page = envoyer(saisie("envoyer").champs);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("101 e-mails partiront d'un coup.");
        assertThat(dit("select count(*)::text from message")).isEqualTo("0");

        var oui = FormulaireHtml.lire(page.body(), ECRIRE).avec("geste", "envoyer");
        assertThat(lire(adresse(envoyer(oui.champs)))).contains("101 e-mails partent. 1 lettre est à imprimer.");
    }

    @Test
    void is_written_once_however_often_it_is_sent() {
        var saisie = saisie("envoyer");
        var premiere = adresse(envoyer(saisie.champs));
        assertThat(lire(premiere)).contains("C'est enregistré.");
        assertThat(adresse(envoyer(saisie.champs))).isEqualTo(premiere);
        assertThat(lire(premiere)).contains("Ce mot était déjà enregistré");
        assertThat(dit("select count(*)::text from message")).isEqualTo("3");

        var autre = envoyer(saisie.avec("texte", "Autre chose.").champs);
        assertThat(autre.body())
                .as("the page of one that was sent came back, and says something else")
                .contains("Autre chose.")
                .doesNotContain(saisie.champs.get("cle").getFirst());
        assertThat(dit("select count(*)::text from message")).isEqualTo("3");
    }

    @Test
    void is_written_once_by_ten_who_press_at_once_and_by_nobody_over_somebody_else_unseen() throws Exception {
        var meme = mot(OBJET, null);
        var fois = ensemble(10, _ -> ecrire(meme));
        assertThat(fois).filteredOn(Resultat.Ecrit.class::isInstance).hasSize(1);
        assertThat(fois).filteredOn(Resultat.Deja.class::isInstance).hasSize(9);

        var autres = ensemble(4, rang -> ecrire(mot("Objet " + rang, meme.cle())));
        assertThat(autres).filteredOn(Resultat.Ecrit.class::isInstance).hasSize(1);
        assertThat(autres).filteredOn(Resultat.EntreTemps.class::isInstance).hasSize(3);
        assertThat(dit("select count(*)::text from message")).isEqualTo("6");
    }

    @Test
    void shows_what_a_colleague_has_just_written_before_another_word_leaves() {
        envoyer(saisie("envoyer").champs);
        var conseiller = ville.visiteur(Role.CONSEILLER);
        var sienne = FormulaireHtml.lire(conseiller.lire(ECRIRE).body(), ECRIRE)
                .avec("objet", "Autre objet")
                .avec("texte", "Autre texte.")
                .avec("geste", "envoyer");
        var page = conseiller.envoyer(ECRIRE, sienne.champs);

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("Le vôtre n'est pas parti", OBJET, "Autre objet", "Autre texte.");
        assertThat(dit("select count(*)::text from message")).isEqualTo("3");
        var suite = FormulaireHtml.lire(page.body(), ECRIRE).avec("geste", "envoyer");
        assertThat(conseiller.envoyer(ECRIRE, suite.champs).statusCode()).isEqualTo(302);
        assertThat(dit("select count(*)::text from message")).isEqualTo("6");
    }

    /** Killed before the end of its transaction it is not written; killed while it leaves, it leaves again under the same key. */
    @Test
    void is_written_whole_or_not_at_all_and_leaves_under_the_same_key_where_the_service_dies_in_between() {
        assertThatThrownBy(() -> ville.faire(() -> {
                    mots.ecrire(mot(OBJET, null), ville.comptes.get(Role.CONSEILLER));
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(dit("select count(*)::text from message")).isEqualTo("0");

        envoyer(saisie("envoyer").champs);
        faire("update message set tentatives = 1, prochain_essai = '2024-01-15T07:59:00Z' where etat = 'a_envoyer'");
        passer();
        passer();
        assertThat(courriels()).hasSize(2);
        assertThat(dit("select string_agg(distinct tentatives::text, ' ') from message where etat = 'envoye'"))
                .isEqualTo("2");
    }

    @Test
    void loses_nothing_of_what_is_empty_or_too_long_and_says_what_is_wrong() {
        var vide = envoyer(saisie("apercu").avec("objet", " ").avec("texte", "").champs);
        assertThat(vide.statusCode()).isEqualTo(422);
        assertThat(vide.body()).contains("Dites en quelques mots de quoi il s'agit.", "Écrivez votre mot.");

        var trop = "mot ".repeat(600).strip();
        var longue = saisie("envoyer").avec("texte", trop).avec("objet", "o".repeat(121));
        longue.champs.put("organismes", List.of(organisme("PIMMS")));
        var refusee = envoyer(longue.champs);
        assertThat(refusee.statusCode()).isEqualTo(422);
        assertThat(refusee.body())
                .contains("Votre mot a 2\u202f399 signes : 2\u202f000 au plus.", trop, "L'objet a 121 signes");
        assertThat(coches(refusee.body())).containsExactly(organisme("PIMMS"));

        var aucun = saisie("envoyer");
        aucun.champs.put("organismes", List.of());
        assertThat(envoyer(aucun.champs).body()).contains("Cochez au moins un organisme.", OBJET);
        assertThat(dit("select count(*)::text from message")).isEqualTo("0");
    }

    @Test
    void ticks_all_or_none_without_losing_a_word() {
        var aucun = envoyer(saisie("aucun").champs).body();
        assertThat(coches(aucun)).isEmpty();
        assertThat(aucun).contains(OBJET, "Apportez vos affiches.");
        assertThat(coches(envoyer(saisie("tous").champs).body())).hasSize(3);
    }

    @Test
    void asks_of_a_name_of_the_register_of_health_and_of_a_password() {
        faire("insert into usager (structure_id, id, prenom, nom) values"
                + " (structure_courante(), gen_random_uuid(), 'Lou', 'Kerbrat')");
        var page = envoyer(saisie("apercu")
                        .avec("texte", "Mme Kerbrat est malade, son mot de passe est au 06 12 34 56 78.")
                        .champs)
                .body();

        assertThat(page)
                .contains("Un nom du registre est peut-être dans ce message : Kerbrat.")
                .contains("ce n'est pas celui du service", "mot de passe", "santé", "Envoyer à 3 organismes");
    }

    @Test
    void says_nothing_to_a_body_that_was_retired_meanwhile() {
        var saisie = saisie("apercu");
        faire("update acteur set retire_le = '2024-01-15' where nom = 'Mission locale'");
        assertThat(envoyer(saisie.champs).body())
                .contains("1 organisme ne sera pas prévenu :", "Mission locale n'est plus dans le réseau.");
        var page = adresse(envoyer(saisie.avec("geste", "envoyer").champs));
        assertThat(messages()).hasSize(2).noneMatch(message -> message.startsWith("Mission"));

        faire("update acteur set retire_le = '2024-01-15'");
        assertThat(responsable.lire(page + "/lettres.pdf").statusCode()).isEqualTo(404);
        passer();
        assertThat(courriels()).isEmpty();
        assertThat(dit("select string_agg(distinct etat, ' ') from message")).isEqualTo("sans_objet");
        assertThat(lire(page)).contains("Aucun organisme n'est plus à prévenir.");

        assertThat(envoyer(saisie.avec("cle", UUID.randomUUID().toString()).champs)
                        .body())
                .contains("Personne ne recevrait ce mot", "Apportez vos affiches.");
    }

    @Test
    void makes_a_letter_of_what_its_e_mail_did_not_bring() {
        var page = adresse(envoyer(saisie("envoyer").champs));
        faire("update acteur set courriel = null, contact_courriel = null where nom = 'PIMMS'");
        passer();
        assertThat(lire(page)).contains("1 e-mail n'est pas arrivé", "Préparer des lettres");

        poster(page + "/lettres", Map.of());
        poster(page + "/lettres", Map.of());
        assertThat(messages())
                .containsExactlyInAnyOrder(
                        "PIMMS courrier a_poster",
                        "Mission locale courriel envoye",
                        "Club des retraités courrier a_poster");
        assertThat(lire(page)).doesNotContain("Préparer des lettres");
    }

    @Test
    void is_on_the_page_of_the_day_for_as_long_as_a_body_was_not_reached() {
        var page = adresse(envoyer(saisie("envoyer").champs));
        assertThat(lire(page)).contains("C'est enregistré.");
        assertThat(lire("/equipe")).doesNotContain(page);
        faire("update acteur set courriel = null, contact_courriel = null");
        passer();
        assertThat(lire("/equipe"))
                .contains(
                        page,
                        "2 organismes n'ont pas reçu l'e-mail « La salle a changé » : préparez des lettres, ou appelez-les");

        poster(page + "/dits/" + organisme("PIMMS"), Map.of());
        assertThat(lire(page)).contains("C'est noté : cet organisme est prévenu.");
        poster(page + "/dits/" + organisme("PIMMS"), Map.of());
        assertThat(lire(page)).contains("Rien n'était plus à dire à cet organisme.");
        assertThat(lire("/equipe")).contains(page, "1 organisme n'a pas reçu l'e-mail");
        poster(page + "/lettres", Map.of());
        assertThat(lire("/equipe")).as("a letter is printed").doesNotContain(page);
        assertThat(messages()).contains("PIMMS courriel fait", "Mission locale courrier a_poster");
    }

    @Test
    void writes_to_the_guests_of_a_meeting_and_is_kept_with_it() {
        var reunion = adresse(responsable.poster(
                "/equipe/reunions/nouvelle", Map.of("dates", "2024-02-15", "debut", "14:00", "lieuDit", "Salle")));
        poster(reunion + "/invitations", Map.of("organismes", organisme("PIMMS")));
        faire("insert into reunion_presence (structure_id, reunion_id, acteur_id) select structure_courante(),"
                + " reunion.id, acteur.id from reunion, acteur where acteur.nom = 'Club des retraités'");
        var lien = ECRIRE + "?reunion=" + reunion.replaceAll(".*/", "");
        assertThat(lire(reunion)).contains(lien);
        var saisie = FormulaireHtml.lire(lire(lien), ECRIRE)
                .avec("objet", OBJET)
                .avec("texte", TEXTE)
                .avec("geste", "envoyer");
        assertThat(saisie.champs.get("organismes"))
                .as("those that were invited or came are ticked")
                .containsExactlyInAnyOrder(organisme("PIMMS"), organisme("Club des retraités"));

        var page = adresse(envoyer(saisie.champs));
        passer();
        assertThat(lire(page)).contains("Réunion du jeudi 15 février 2024");
        assertThat(courriels())
                .anySatisfy(courriel -> assertThat(courriel)
                        .contains("Au sujet de la réunion du jeudi 15 février 2024 :", "Apportez vos affiches."));
        assertThat(ville.visiteur(Role.CONSEILLER).lire(reunion).body()).contains(OBJET, page, "2 organismes");
        assertThat(lire(reunion))
                .as("what is said of taking it away")
                .contains("seuls les mots écrits aux organismes restent");

        faire("delete from message where reunion_id is not null");
        faire("delete from reunion_presence");
        faire("delete from reunion");
        assertThat(lire(page)).as("it outlives the meeting").contains("Apportez vos affiches.");
    }

    @Test
    void keeps_what_was_typed_where_the_meeting_is_no_more() {
        var reunion = adresse(
                responsable.poster("/equipe/reunions/nouvelle", Map.of("dates", "2024-02-15", "debut", "14:00")));
        var saisie = saisie("apercu");
        saisie.champs.put("reunion", List.of(reunion.replaceAll(".*/", "")));
        assertThat(envoyer(saisie.champs).body()).contains("Au sujet de la réunion");
        faire("delete from reunion");
        assertThat(envoyer(saisie.champs).body())
                .contains("Apportez vos affiches.", "Envoyer à 3 organismes")
                .doesNotContain("Au sujet de la réunion");
        assertThat(responsable.lire(ECRIRE + "?reunion=" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void is_erased_with_whoever_it_names_and_told_to_nobody_any_more() {
        faire("insert into usager (structure_id, id, prenom, nom) values"
                + " (structure_courante(), gen_random_uuid(), 'Lou', 'Kerbrat')");
        var page = adresse(envoyer(saisie("envoyer").avec("texte", "Merci à Mme Kerbrat.").champs));
        var lou = new UsagerId(UUID.fromString(dit("select id::text from usager")));

        ville.faire(() -> {
            detenus.oublier(List.of(lou));
            return lou;
        });
        passer();

        assertThat(dit("select count(*)::text from mot_aux_organismes where texte is null and objet is null"))
                .isEqualTo("1");
        assertThat(courriels()).isEmpty();
        assertThat(dit("select string_agg(distinct etat, ' ') from message")).isEqualTo("sans_objet");
        assertThat(lire(page)).contains("Ce texte est effacé.").doesNotContain("Kerbrat");
        assertThat(responsable.lire(page + "/lettres.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void is_forgotten_with_its_messages_after_its_time() {
        envoyer(saisie("envoyer").champs);
        ville.faire(() -> {
            repository.purger(LocalDate.of(2024, 1, 15));
            return 0;
        });
        assertThat(dit("select count(*)::text from message")).isEqualTo("3");
        ville.faire(() -> {
            repository.purger(LocalDate.of(2024, 1, 16));
            return 0;
        });
        assertThat(dit("select count(*)::text from message")).isEqualTo("0");
        assertThat(dit("select count(*)::text from mot_aux_organismes")).isEqualTo("0");
    }

    @Test
    void is_read_by_the_team_and_written_by_those_who_keep_the_programme() {
        var page = adresse(envoyer(saisie("envoyer").champs));
        var accueil = ville.visiteur(Role.ACCUEIL);
        assertThat(accueil.lire(page).body()).contains(OBJET).doesNotContain("/remises", "lettres.pdf");
        assertThat(accueil.lire(ECRIRE).statusCode()).isIn(403, 404);
        assertThat(accueil.poster(ECRIRE, Map.of("geste", "envoyer")).statusCode())
                .isIn(403, 404);
        assertThat(accueil.poster(page + "/remises", Map.of()).statusCode()).isIn(403, 404);
        assertThat(ville.visiteur(Role.LECTEUR).lire(page).statusCode()).isIn(403, 404);
        assertThat(Ville.dans(contexte).visiteur(Role.RESPONSABLE).lire(page).statusCode())
                .as("of another town")
                .isEqualTo(404);
    }

    @Test
    void stands_among_all_messages() {
        var page = adresse(envoyer(saisie("envoyer").champs));
        assertThat(lire("/equipe/messages/a-venir")).contains("Mot aux organismes, le lundi 15 janvier 2024", page);
        assertThat(lire("/equipe/organismes")).contains(ECRIRE);
        assertThat(lire("/equipe/reseau")).contains(ICI);
    }

    private FormulaireHtml saisie(String geste) {
        return FormulaireHtml.lire(lire(ECRIRE), ECRIRE)
                .avec("objet", OBJET)
                .avec("texte", TEXTE)
                .avec("geste", geste);
    }

    private SaisieDuMot mot(String objet, @Nullable UUID vu) {
        return new SaisieDuMot(Identifiants.nouveau(), null, objet, TEXTE, tous(), vu);
    }

    private Set<OrganismeId> tous() {
        return Set.of(
                OrganismeId.valueOf(organisme("PIMMS")),
                OrganismeId.valueOf(organisme("Mission locale")),
                OrganismeId.valueOf(organisme("Club des retraités")));
    }

    private Resultat ecrire(SaisieDuMot mot) {
        return ville.faire(() -> mots.ecrire(mot, ville.comptes.get(Role.CONSEILLER)));
    }

    private static List<Resultat> ensemble(int combien, IntFunction<Resultat> geste) throws Exception {
        var depart = new CyclicBarrier(combien);
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            var suites = new ArrayList<Callable<Resultat>>();
            for (var rang = 0; rang < combien; rang++) {
                var lui = rang;
                suites.add(() -> {
                    depart.await();
                    return geste.apply(lui);
                });
            }
            var faits = new ArrayList<Resultat>();
            for (var suite : fils.invokeAll(suites)) {
                faits.add(suite.get());
            }
            return faits;
        }
    }

    private static List<String> coches(String page) {
        var coches = FormulaireHtml.lire(page, ECRIRE).champs.get("organismes");
        return coches == null ? List.of() : coches;
    }

    private List<String> messages() {
        return ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("select acteur.nom || ' ' || canal || ' ' || etat from message"
                        + " join acteur on acteur.structure_id = message.structure_id and acteur.id = acteur_id"
                        + " where mot_id is not null")
                .query(String.class)
                .list());
    }

    /** Those that left for this town. */
    private List<String> courriels() {
        var dossier = Path.of(contexte.getBean(Environment.class).getProperty("estran.messages.dossier", ""));
        var cles = ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("select cle from message where mot_id is not null")
                .query(String.class)
                .list());
        if (!Files.isDirectory(dossier)) {
            return List.of();
        }
        try (var fichiers = Files.list(dossier)) {
            var lus = new ArrayList<String>();
            for (var fichier : fichiers.toList()) {
                if (cles.stream().anyMatch(fichier.getFileName().toString()::startsWith)) {
                    lus.add(Visiteur.lisible(Files.readString(fichier)));
                }
            }
            return lus;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void passer() {
        contexte.getBean(Facteur.class).passer(ville.structure);
    }

    private String organisme(String nom) {
        return dit("select id::text from acteur where nom = '" + nom + "'");
    }

    private HttpResponse<String> envoyer(Map<String, List<String>> champs) {
        return responsable.envoyer(ECRIRE, champs);
    }

    private void poster(String page, Map<String, String> champs) {
        assertThat(responsable.poster(page, champs).statusCode()).as(page).isEqualTo(302);
    }

    private String lire(String page) {
        return responsable.lire(page).body();
    }

    private static String adresse(HttpResponse<String> reponse) {
        return reponse.headers().firstValue("Location").orElseThrow();
    }

    private String dit(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).single());
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }
}
