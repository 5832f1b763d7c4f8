package fr.estran.messages.benevoles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.messages.Facteur;
import fr.estran.messages.benevoles.MotsAuxBenevoles.Resultat;
import fr.estran.socle.commun.BenevoleId;
import fr.estran.socle.commun.Identifiants;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One volunteer of each way, one who wishes for no message, one of whom nothing is known, one who left. It is Monday 15 January 2024, nine o'clock. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class MotsAuxBenevolesTests {

    static final String ICI = "/equipe/benevoles/mots";
    static final String ECRIRE = ICI + "/ecrire";
    static final String TEXTE = "La permanence de jeudi commence à dix heures.";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    MotsAuxBenevoles mots;

    @Autowired
    MotAuxBenevolesRepository repository;

    @Autowired
    MotsAuxBenevolesDetenusRepository detenus;

    Ville ville;
    Visiteur conseillere;

    @BeforeEach
    void une_ville_et_sept_benevoles() {
        ville = Ville.dans(contexte);
        faire("insert into vitrine (structure_id, courriel, telephone, modifiee_le) values (structure_courante(),"
                + " 'aide@ville.example', '02 00 00 00 00', '2024-01-02T08:00:00Z')");
        conseillere = ville.visiteur(Role.CONSEILLER);
        faire("insert into benevole (structure_id, id, nom, parti_le, telephone, courriel, adresse, prevenir) values "
                + benevole("Anne", "null, '06 39 98 21 01', null, null, 'sms'")
                + ", "
                + benevole("Brieuc", "null, null, 'brieuc@exemple.invalid', null, 'courriel'")
                + ", "
                + benevole("Claire", "null, null, null, '1 rue de l''Exemple, 29000 Sainte-Mousse', 'courrier'")
                + ", "
                + benevole("Denez", "null, '02 61 91 00 03', null, null, 'appel'")
                + ", "
                + benevole("Erell", "null, '06 39 98 21 05', null, null, 'aucun'")
                + ", "
                + benevole("Fanch", "null, null, null, null, null")
                + ", "
                + benevole("Gaud", "'2023-06-01', null, null, null, null"));
    }

    @Test
    void tells_each_once_as_they_wish_and_nothing_to_who_left_or_wishes_for_none() {
        var saisie = FormulaireHtml.lire(lire(ECRIRE), ECRIRE).avec("texte", TEXTE);
        assertThat(saisie.champs.get("benevoles"))
                .as("all who can be told are ticked")
                .containsExactlyInAnyOrder(id("Anne"), id("Brieuc"), id("Claire"), id("Denez"));
        assertThat(lire(ECRIRE))
                .contains("par SMS", "Erell ne veut pas de message.", "Fanch : on ne sait pas où la joindre.")
                .doesNotContain("Gaud", "06 39 98 21 01");

        var page = adresse(envoyer(saisie.avec("geste", "envoyer").champs));
        assertThat(lire(page))
                .contains("C'est enregistré. 2 messages partent. 1 appel est à passer. 1 lettre est à imprimer.");
        passer();
        passer();

        assertThat(messages())
                .containsExactlyInAnyOrder(
                        "Anne sms envoye",
                        "Brieuc courriel envoye",
                        "Claire courrier a_poster",
                        "Denez appel a_appeler");
        assertThat(partis())
                .hasSize(2)
                .anySatisfy(
                        sms -> assertThat(sms).contains(TEXTE, "02 00 00 00 00").doesNotContain("Bonjour"))
                .anySatisfy(courriel -> assertThat(courriel)
                        .contains("Bonjour,", TEXTE, "écrivez-nous à aide@ville.example, ou appelez-nous au"));
        assertThat(lire(page + "/lettres.pdf")).startsWith("%PDF");
        poster(page + "/postees");
        poster(page + "/dits/" + id("Denez"));
        assertThat(lire(page)).contains("4 personnes à prévenir : 4 le sont.", "prévenue par l'équipe");
        assertThat(conseillere.lire(page + "/lettres.pdf").statusCode()).isEqualTo(404);
        assertThat(lire(ICI)).contains(TEXTE, "4 le sont");
        assertThat(dit("select string_agg(acte, ' ' order by quand, id) from journal where acte in"
                        + " ('benevole.ecrire', 'benevole.dire')"))
                .isEqualTo("benevole.ecrire benevole.dire benevole.dire");
    }

    @Test
    void shows_what_leaves_word_for_word_with_the_number_of_texts_and_sends_nothing_yet() {
        var long_ =
                "Apportez vos lunettes et un crayon pour la séance. ".repeat(6).strip();
        var apercu = envoyer(saisie("apercu").avec("texte", long_).champs);
        assertThat(apercu.statusCode()).isEqualTo(200);
        assertThat(apercu.body())
                .contains(
                        "4 personnes seront prévenues.",
                        "Par SMS : 1 personne, 3 SMS chacune ; 3 SMS en tout.",
                        "Par e-mail : 1 personne.",
                        "Par téléphone : 1 appel à passer.",
                        "Sur papier : 1 lettre à imprimer.",
                        "Le SMS, comme Anne le lira",
                        "La lettre, comme Claire la lira",
                        "Envoyer à 4 personnes")
                .doesNotContain("8 heures du matin");
        assertThat(dit("select count(*)::text from message")).isEqualTo("0");
        assertThat(dit("select count(*)::text from mot_aux_benevoles")).isEqualTo("0");

        envoyer(FormulaireHtml.lire(apercu.body(), ECRIRE).avec("geste", "envoyer").champs);
        passer();
        assertThat(partis())
                .hasSize(2)
                .allSatisfy(parti -> assertThat(parti.strip().lines().skip(1).filter(ligne -> !ligne.isBlank()))
                        .isNotEmpty()
                        .allSatisfy(ligne -> assertThat(apercu.body()).contains(ligne.strip())));
    }

    @Test
    void asks_once_more_before_more_than_a_hundred_leave_and_says_how_many() {
        faire("insert into benevole (structure_id, id, nom, telephone, prevenir) select structure_courante(),"
                + " gen_random_uuid(), 'Hoel ' || n, '06 39 98 22 ' || n, 'sms' from generate_series(10, 23) n");
        var page = envoyer(saisie("envoyer").avec("texte", "a".repeat(1000)).champs);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "Envoyer 106 messages ?", "105 SMS et 1 e-mail partiront d'un coup.", "Revoir ce qui partira");
        assertThat(dit("select count(*)::text from message")).isEqualTo("0");

        var suite = FormulaireHtml.lire(page.body(), ECRIRE);
        assertThat(envoyer(suite.avec("geste", "apercu").champs).body()).contains("105 SMS en tout");
        assertThat(lire(adresse(envoyer(suite.avec("geste", "envoyer").champs))))
                .contains("16 messages partent.");
    }

    @Test
    void is_written_once_however_often_it_is_sent() {
        var saisie = saisie("envoyer");
        var premiere = adresse(envoyer(saisie.champs));
        assertThat(lire(premiere)).contains("C'est enregistré.");
        assertThat(adresse(envoyer(saisie.champs))).isEqualTo(premiere);
        assertThat(lire(premiere)).contains("Ce mot était déjà enregistré");
        var autre = envoyer(saisie.avec("texte", "Autre chose.").champs);
        assertThat(autre.body())
                .contains("Autre chose.")
                .doesNotContain(saisie.champs.get("cle").getFirst());
        assertThat(dit("select count(*)::text from message")).isEqualTo("4");
    }

    @Test
    void is_written_once_by_ten_who_press_at_once_and_by_nobody_over_somebody_else_unseen() throws Exception {
        var meme = mot(TEXTE, null);
        var fois = ensemble(10, _ -> ecrire(meme));
        assertThat(fois).filteredOn(Resultat.Ecrit.class::isInstance).hasSize(1);
        assertThat(fois).filteredOn(Resultat.Deja.class::isInstance).hasSize(9);

        var autres = ensemble(4, rang -> ecrire(mot("Mot " + rang, meme.cle())));
        assertThat(autres).filteredOn(Resultat.Ecrit.class::isInstance).hasSize(1);
        assertThat(autres).filteredOn(Resultat.EntreTemps.class::isInstance).hasSize(3);
        assertThat(dit("select count(*)::text from message")).isEqualTo("8");
    }

    @Test
    void shows_what_a_colleague_has_just_written_before_another_word_leaves() {
        envoyer(saisie("envoyer").champs);
        var page = envoyer(saisie("envoyer").avec("texte", "Autre texte.").champs);

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("Le vôtre n'est pas parti", TEXTE, "Autre texte.");
        assertThat(dit("select count(*)::text from message")).isEqualTo("4");
        var suite = FormulaireHtml.lire(page.body(), ECRIRE).avec("geste", "envoyer");
        assertThat(envoyer(suite.champs).statusCode()).isEqualTo(302);
        assertThat(dit("select count(*)::text from message")).isEqualTo("8");
    }

    /** Killed before the end of its transaction it is not written; killed while it leaves, it leaves again under the same key. */
    @Test
    void is_written_whole_or_not_at_all_and_leaves_under_the_same_key_where_the_service_dies_in_between() {
        assertThatThrownBy(() -> ville.faire(() -> {
                    mots.ecrire(mot(TEXTE, null), ville.comptes.get(Role.CONSEILLER));
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(dit("select count(*)::text from message")).isEqualTo("0");

        envoyer(saisie("envoyer").champs);
        faire("update message set tentatives = 1, prochain_essai = '2024-01-15T07:59:00Z' where etat = 'a_envoyer'");
        passer();
        passer();
        assertThat(partis()).hasSize(2);
    }

    @Test
    void loses_nothing_of_what_is_empty_or_too_long_and_says_what_is_wrong() {
        assertThat(envoyer(saisie("apercu").avec("texte", "").champs).body()).contains("Écrivez votre mot.");
        var trop = "mot ".repeat(300).strip();
        var refusee = envoyer(saisie("envoyer").avec("texte", trop).champs);
        assertThat(refusee.statusCode()).isEqualTo(422);
        assertThat(refusee.body()).contains("Votre mot a 1\u202f199 signes : 1\u202f000 au plus.", trop);

        var aucun = envoyer(saisie("aucun").champs).body();
        assertThat(coches(aucun)).isEmpty();
        assertThat(coches(envoyer(saisie("tous").champs).body())).hasSize(4);
        var personne = saisie("envoyer");
        personne.champs.put("benevoles", List.of());
        assertThat(envoyer(personne.champs).body()).contains("Cochez au moins une personne.", TEXTE);
        assertThat(dit("select count(*)::text from message")).isEqualTo("0");
    }

    @Test
    void says_nothing_to_who_left_meanwhile_by_whichever_way() {
        var saisie = saisie("apercu");
        poster("/equipe/benevoles/" + partante("Anne") + "/partir");
        assertThat(envoyer(saisie.champs).body())
                .contains("1 personne ne sera pas prévenue :", "Anne n'est plus dans la liste");
        var page = adresse(envoyer(saisie.avec("geste", "envoyer").champs));
        assertThat(messages()).hasSize(3);
        assertThat(lire(page)).contains("1 personne choisie n'était pas à prévenir");

        for (var nom : List.of("Brieuc", "Claire", "Denez")) {
            poster("/equipe/benevoles/" + partante(nom) + "/partir");
        }
        assertThat(conseillere.lire(page + "/lettres.pdf").statusCode()).isEqualTo(404);
        passer();
        assertThat(partis()).isEmpty();
        assertThat(dit("select string_agg(distinct etat, ' ') from message")).isEqualTo("sans_objet");
        assertThat(lire(page)).contains("Personne n'est plus à prévenir.");

        assertThat(envoyer(saisie.avec("cle", UUID.randomUUID().toString()).champs)
                        .body())
                .contains("Personne ne recevrait ce mot", TEXTE);
    }

    @Test
    void calls_or_writes_to_whoever_asked_for_no_more_messages_there_and_says_what_did_not_arrive() {
        faire(
                "update benevole set courriel = 'brieuc@exemple.invalid', telephone = '02 61 91 00 02' where nom = 'Brieuc'");
        faire("insert into message_arret (structure_id, destinataire, le) values"
                + " (structure_courante(), 'brieuc@exemple.invalid', '2024-01-10T08:00:00Z')");
        var page = adresse(envoyer(saisie("envoyer").champs));
        assertThat(messages()).contains("Brieuc appel a_appeler");

        faire("update benevole set telephone = null, prevenir = null where nom = 'Anne'");
        passer();
        assertThat(lire(page))
                .contains("1 message n'est pas arrivé", "prévenez-la autrement", "/equipe/benevoles/" + id("Anne"));
    }

    @Test
    void is_on_the_page_of_the_day_for_as_long_as_somebody_was_not_reached() {
        var page = adresse(envoyer(saisie("envoyer").champs));
        assertThat(lire(page)).contains("C'est enregistré.");
        assertThat(lire("/equipe")).doesNotContain(page);
        faire("update benevole set telephone = null, prevenir = null where nom = 'Anne'");
        faire("update benevole set courriel = null, prevenir = null where nom = 'Brieuc'");
        passer();

        assertThat(lire("/equipe"))
                .contains(
                        page,
                        "2 personnes n'ont pas reçu le mot du lundi 15 janvier aux bénévoles : prévenez-les autrement");
        poster(page + "/dits/" + id("Anne"));
        assertThat(lire(page)).contains("C'est noté : elle est prévenue.");
        poster(page + "/dits/" + id("Anne"));
        assertThat(lire(page)).contains("Rien n'était plus à dire à cette personne.");
        assertThat(lire("/equipe")).contains(page, "1 personne n'a pas reçu le mot");

        poster("/equipe/benevoles/" + partante("Brieuc") + "/partir");
        assertThat(lire("/equipe")).as("nobody tells anything to who left").doesNotContain(page);
    }

    @Test
    void is_erased_with_whoever_it_names_and_told_to_nobody_any_more() {
        faire("insert into usager (structure_id, id, prenom, nom) values"
                + " (structure_courante(), gen_random_uuid(), 'Lou', 'Kerbrat')");
        var apercu = envoyer(saisie("apercu").avec("texte", "Merci à Mme Kerbrat.").champs);
        assertThat(apercu.body()).contains("Un nom du registre est peut-être dans ce message : Kerbrat.");
        var page = adresse(envoyer(saisie("envoyer").avec("texte", "Merci à Mme Kerbrat.").champs));
        var lou = new UsagerId(UUID.fromString(dit("select id::text from usager")));

        ville.faire(() -> {
            detenus.oublier(List.of(lou));
            return lou;
        });
        passer();

        assertThat(partis()).isEmpty();
        assertThat(dit("select string_agg(distinct etat, ' ') from message")).isEqualTo("sans_objet");
        assertThat(lire(page)).contains("Ce texte est effacé.").doesNotContain("Kerbrat");
    }

    @Test
    void is_forgotten_with_its_messages_after_its_time() {
        envoyer(saisie("envoyer").champs);
        for (var jour : List.of(15, 16)) {
            ville.faire(() -> {
                repository.purger(LocalDate.of(2024, 1, jour));
                return jour;
            });
            assertThat(dit("select count(*)::text from message")).isEqualTo(jour == 15 ? "4" : "0");
        }
        assertThat(dit("select count(*)::text from mot_aux_benevoles")).isEqualTo("0");
    }

    @Test
    void is_read_by_the_team_and_written_by_those_who_keep_the_programme() {
        var page = adresse(envoyer(saisie("envoyer").champs));
        var accueil = ville.visiteur(Role.ACCUEIL);
        assertThat(accueil.lire(page).body()).contains(TEXTE).doesNotContain("/postees", "/dits/", "/joindre");
        assertThat(accueil.lire(ECRIRE).statusCode()).isIn(403, 404);
        assertThat(accueil.poster(page + "/postees", Map.of()).statusCode()).isIn(403, 404);
        assertThat(ville.visiteur(Role.LECTEUR).lire(page).statusCode()).isIn(403, 404);
        assertThat(Ville.dans(contexte).visiteur(Role.CONSEILLER).lire(page).statusCode())
                .as("of another town")
                .isEqualTo(404);
        assertThat(lire("/equipe/messages/a-venir")).contains("Mot aux bénévoles, le lundi 15 janvier 2024", page);
        assertThat(lire("/equipe/benevoles")).contains(ICI);
    }

    @Test
    void writes_from_the_sheet_of_a_session_to_those_who_are_down_for_it() {
        partante("Denez");
        for (var nom : List.of("Anne", "Fanch")) {
            faire("insert into seance_benevole (structure_id, seance_id, benevole_id) select structure_courante(),"
                    + " seance.id, '" + id(nom) + "' from seance");
        }
        var seance = dit("select id::text from seance");
        var lien = ECRIRE + "?seance=" + seance;
        assertThat(lire("/equipe/seances/" + seance + "/presences"))
                .contains(lien, "Écrire aux 3 bénévoles attendus à cette séance (Anne, Denez, Fanch)");
        assertThat(ville.visiteur(Role.ACCUEIL)
                        .lire("/equipe/seances/" + seance + "/presences")
                        .body())
                .doesNotContain(lien);
        assertThat(coches(lire(lien)))
                .as("those of them who can be told")
                .containsExactlyInAnyOrder(id("Anne"), id("Denez"));
        assertThat(lire(lien)).contains("Au départ sont cochés les bénévoles attendus à cette séance");
        assertThat(coches(lire(ECRIRE))).hasSize(4);

        faire("delete from seance_benevole");
        assertThat(lire("/equipe/seances/" + seance + "/presences")).doesNotContain(ECRIRE);
        assertThat(conseillere.lire(lien).statusCode()).isEqualTo(404);
        assertThat(Ville.dans(contexte).visiteur(Role.CONSEILLER).lire(lien).statusCode())
                .as("of another town")
                .isEqualTo(404);
    }

    private static String benevole(String nom, String reste) {
        return "(structure_courante(), gen_random_uuid(), '" + nom + "', " + reste + ")";
    }

    /** Who never helped is forgotten as they go: these have helped. */
    private String partante(String nom) {
        faire("insert into action (structure_id, id, type, titre) values"
                + " (structure_courante(), gen_random_uuid(), 'atelier', '" + nom + "')");
        faire("insert into seance (structure_id, id, action_id, debut, fin, statut) select structure_courante(),"
                + " gen_random_uuid(), id, '2023-12-01T09:00', '2023-12-01T11:00', 'prevue' from action where titre = '"
                + nom
                + "'");
        faire("insert into seance_benevole (structure_id, seance_id, benevole_id) select structure_courante(),"
                + " seance.id, benevole.id from seance join action on action.structure_id = seance.structure_id"
                + " and action.id = action_id join benevole on benevole.nom = action.titre where action.titre = '" + nom
                + "'");
        return id(nom);
    }

    private FormulaireHtml saisie(String geste) {
        return FormulaireHtml.lire(lire(ECRIRE), ECRIRE).avec("texte", TEXTE).avec("geste", geste);
    }

    private SaisieAuxBenevoles mot(String texte, @Nullable UUID vu) {
        return new SaisieAuxBenevoles(
                Identifiants.nouveau(),
                texte,
                Set.of("Anne", "Brieuc", "Claire", "Denez").stream()
                        .map(nom -> BenevoleId.valueOf(id(nom)))
                        .collect(Collectors.toSet()),
                vu);
    }

    private Resultat ecrire(SaisieAuxBenevoles mot) {
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
        var coches = FormulaireHtml.lire(page, ECRIRE).champs.get("benevoles");
        return coches == null ? List.of() : coches;
    }

    private List<String> messages() {
        return ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql(
                        "select benevole.nom || ' ' || canal || ' ' || etat from message"
                                + " join benevole on benevole.structure_id = message.structure_id and benevole.id = benevole_id")
                .query(String.class)
                .list());
    }

    /** What left for this town. */
    private List<String> partis() {
        var dossier = Path.of(contexte.getBean(Environment.class).getProperty("estran.messages.dossier", ""));
        var cles = ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("select cle from message where mot_aux_benevoles_id is not null")
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

    private String id(String nom) {
        return dit("select id::text from benevole where nom = '" + nom + "'");
    }

    private HttpResponse<String> envoyer(Map<String, List<String>> champs) {
        return conseillere.envoyer(ECRIRE, champs);
    }

    private void poster(String page) {
        assertThat(conseillere.poster(page, Map.of()).statusCode()).as(page).isEqualTo(302);
    }

    private String lire(String page) {
        return conseillere.lire(page).body();
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
