package fr.estran.bilan.actes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ADeux;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.bilan.actes.EcritureDeMot.MotDuService;
import fr.estran.bilan.rapport.Bilans;
import fr.estran.bilan.rapport.Composition;
import fr.estran.bilan.rapport.Mot;
import fr.estran.bilan.rapport.Preparation.Precedents;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.FormesDAide;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service's own words: who writes them, what of them is kept, what each report makes of them. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class MotsTests {

    private static final String ATELIER = "/bilans/mots/but_de_forme/atelier";
    private static final String PROXIMITE = "/bilans/mots/marque_d_echelle/proximite.4";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Bilans bilans;

    @Autowired
    Mots mots;

    @Autowired
    @Qualifier("clientSansTransaction") JdbcClient jdbc;

    Ville ville;
    Visiteur responsable;

    @BeforeAll
    void quimper() {
        ville = Ville.dans(contexte).avecQuimper();
        responsable = ville.visiteur(Role.RESPONSABLE);
    }

    @Test
    void lists_each_kind_each_field_and_each_mark_with_whose_words_they_are() {
        var liste = ville.visiteur(Role.CONSEILLER).lire("/bilans/mots").body();

        assertThat(liste)
                .contains("Permanences numériques", "Événements", "Usages citoyens et critiques")
                .contains("Aisance avec le numérique", "La proximité compte-t-elle", "Note 5")
                .contains("texte d'Estran", "à dire")
                .doesNotContain("href=\"/bilans/mots/but_de_forme");
        assertThat(responsable.lire("/bilans").body()).contains("href=\"/bilans/mots\"");
    }

    @Test
    void keeps_what_was_written_tells_it_in_the_drafts_and_gives_the_words_of_estran_back() {
        assertThat(ecrire(ATELIER, "on y\r\napprend ensemble").statusCode()).isEqualTo(302);

        assertThat(texte("forme_atelier")).startsWith("On y apprend ensemble. {66");
        assertThat(responsable.lire("/bilans/mots").body()).contains("vos mots");
        assertThat(ville.<Long>faire(() -> jdbc.sql("select count(*) from journal where acte = 'bilan.mot'")
                        .query(Long.class)
                        .single()))
                .isPositive();

        assertThat(responsable.remplir(ATELIER, Map.of("retablir", "oui")).statusCode())
                .isEqualTo(302);
        assertThat(texte("forme_atelier")).startsWith("Les ateliers réunissent un petit groupe");
        assertThat(enBase("but_de_forme", "atelier")).isZero();
    }

    @Test
    void says_what_a_mark_means_once_it_is_known_and_nothing_of_it_before() {
        sansLesMotsDeLEnquete(ville);
        assertThat(texte("paroles")).contains("34 des 46 réponses sont 4 ou 5 sur 5");

        ecrire(PROXIMITE, "beaucoup.");
        ecrire(PROXIMITE.replace(".4", ".5"), "plus que tout");

        assertThat(texte("paroles"))
                .contains("À propos de la proximité, 34 répondent « beaucoup » ou « plus que tout ».");
        ecrire(PROXIMITE, "");
        ecrire(PROXIMITE.replace(".4", ".5"), "");
        assertThat(enBase("marque_d_echelle", "proximite.4")).isZero();
    }

    /** A survey that went out stands as it is: one lets it be changed, as its own folder would have said it. */
    private void sansLesMotsDeLEnquete(Ville ou) {
        ou.faire(() -> {
            jdbc.sql("set local estran.retour = 'oui'").update();
            return jdbc.sql("delete from enquete_choix").update();
        });
    }

    @Test
    void keeps_a_field_without_the_stop_that_its_list_brings() {
        ecrire("/bilans/mots/but_de_champ/demarches_en_ligne", "accompagner les démarches.");

        assertThat(texte("objectifs")).contains("- accompagner les démarches.").doesNotContain("..");
        ecrire("/bilans/mots/but_de_champ/usages_quotidiens", "aider chacun ;");
        assertThat(texte("objectifs")).contains("- aider chacun\u202f;");
    }

    @Test
    void shows_a_wrong_form_again_and_keeps_nothing_of_it() {
        var page = "/bilans/mots/but_de_forme/stage";
        assertThat(refuse(page, " ")).contains("Écrivez un texte, ou revenez à celui d'Estran.");
        assertThat(refuse(page, "a".repeat(600))).contains("Ce texte compte 600 caractères au plus.");
        assertThat(refuse(page, "Nous en avons tenu {8 = par_type.stage.actions 2023}."))
                .contains("accolades");
        assertThat(enBase("but_de_forme", "stage")).isZero();
        assertThat(ecrire(page, "a".repeat(599)).statusCode()).isEqualTo(302);
    }

    @Test
    void loses_no_word_of_two_who_write_at_once() {
        var page = "/bilans/mots/but_de_forme/evenement";
        var collegue = ville.visiteur(Role.RESPONSABLE);

        var aDeux = new ADeux(responsable, collegue, page, page);
        aDeux.choisissent("texte", "Le texte d'Anne.", "Le texte de Jo.", "mien");
        aDeux.choisissent("texte", "Un autre.", "Un troisième.", "autre");
    }

    /** Given back and written anew, they are not what one has read, though they were as often written. */
    @Test
    void is_not_misled_by_words_that_came_and_went() {
        var mot = Mot.butDeForme(TypeDAction.RDV_JEUDI);
        ecrire(mot, "Le premier texte.", mot.defaut(FormesDAide.DEFAUT));
        ecrire(mot, mot.defaut(FormesDAide.DEFAUT), "Le premier texte.");
        ecrire(mot, "Le second texte.", mot.defaut(FormesDAide.DEFAUT));

        assertThat(ecrire(mot, "Le mien.", "Le premier texte.")).isInstanceOf(EcritureDeMot.Devancee.class);
    }

    /** Each has read the same words, and the one that waits finds that the other has written. */
    @Test
    void keeps_one_of_two_that_come_at_the_same_moment() {
        var mot = Mot.butDeForme(TypeDAction.PARTENARIAT);
        assertThat(pendantQu(mot, mot.defaut(FormesDAide.DEFAUT), "D'une main.", "De l'autre."))
                .isInstanceOf(EcritureDeMot.Devancee.class);
        assertThat(pendantQu(mot, "D'une main.", "Une autre fois.", mot.defaut(FormesDAide.DEFAUT)))
                .isInstanceOf(EcritureDeMot.Devancee.class);
        assertThat(ville.faire(() -> mots.trouver(mot).orElseThrow().texte())).isEqualTo("Une autre fois.");
    }

    private EcritureDeMot pendantQu(Mot mot, String lu, String premier, String second) {
        return ville.faire(() -> {
                    mots.ecrire(mot, premier, lu);
                    var autre = CompletableFuture.supplyAsync(() -> ecrire(mot, second, lu));
                    for (var fois = 0; fois < 200 && attendent() == 0; fois++) {
                        Thread.sleep(50);
                    }
                    return autre;
                })
                .join();
    }

    private int attendent() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                .query(Integer.class)
                .single();
    }

    @Test
    void takes_the_marks_from_the_answers_where_they_are_not_from_one_to_five() {
        assertThat(responsable.lire("/bilans/mots/marque_d_echelle/aisance.1").statusCode())
                .isEqualTo(200);
        var sur10 = Ville.dans(contexte).avecQuimper();
        sur10.faire(() -> jdbc.sql("""
            update enquete_compte
            set valeur = '10'
            where question = 'aisance' and valeur = '5'
            """).update());

        assertThat(sur10.faire(mots::tous))
                .filteredOn(mot -> "Aisance avec le numérique".equals(mot.question()))
                .extracting(MotDuService::libelle)
                .containsExactly("Note 2", "Note 3", "Note 4", "Note 10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bilans/mots/but_de_forme/tricot",
                "/bilans/mots/but_de_champ/atelier",
                "/bilans/mots/titre/atelier",
                "/bilans/mots/marque_d_echelle/aisance.9",
                "/bilans/mots/marque_d_echelle/retiree.1"
            })
    void knows_nothing_of_words_for_what_there_is_not(String page) {
        assertThat(responsable.lire(page).statusCode()).isEqualTo(404);
        assertThat(responsable.poster(page, Map.of("texte", "Un texte.")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void lets_nobody_but_the_responsable_write() {
        for (var role : new Role[] {Role.CONSEILLER, Role.LECTEUR, Role.ACCUEIL, Role.ADMINISTRATEUR}) {
            var qui = ville.visiteur(role);
            assertThat(qui.lire(ATELIER).statusCode()).isEqualTo(404);
            assertThat(qui.poster(ATELIER, Map.of("texte", "Un texte.")).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void tells_one_town_nothing_of_the_words_of_another() {
        ecrire("/bilans/mots/but_de_forme/rendez_vous", "Chez nous, on prend son temps.");

        assertThat(Ville.dans(contexte)
                        .visiteur(Role.RESPONSABLE)
                        .lire("/bilans/mots")
                        .body())
                .doesNotContain("on prend son temps")
                .contains("Aucune enquête n'a posé de question");
    }

    @Test
    void gives_the_marks_of_the_demonstration_their_words() {
        var quimper = Ville.dans(contexte).avecLesRelevesDeLaDemonstration();
        sansLesMotsDeLEnquete(quimper);
        assertThat(texte(quimper, "paroles")).contains("« beaucoup »");
    }

    private HttpResponse<String> ecrire(String page, String texte) {
        return responsable.remplir(page, Map.of("texte", texte));
    }

    private EcritureDeMot ecrire(Mot mot, String texte, String lu) {
        return StructureCourante.auNomDe(ville.structure, () -> mots.ecrire(mot, texte, lu));
    }

    private String refuse(String page, String texte) {
        var reponse = ecrire(page, texte);
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("aria-invalid=\"true\"", "href=\"#texte");
        return reponse.body();
    }

    private long enBase(String nature, String code) {
        return ville.faire(() -> jdbc.sql("select count(*) from mot where nature = :nature and code = :code")
                .param("nature", nature)
                .param("code", code)
                .query(Long.class)
                .single());
    }

    private String texte(String section) {
        return texte(ville, section);
    }

    /** What the draft of 2023 says, with plain spaces. */
    private String texte(Ville ou, String section) {
        return ou.faire(() -> bilans.preparer(2023, Precedents.AUCUN).parties(Composition.AUCUNE).stream()
                .filter(partie -> partie.cle().equals(section))
                .map(partie -> partie.texte().replace('\u00a0', ' '))
                .findFirst()
                .orElseThrow());
    }
}
