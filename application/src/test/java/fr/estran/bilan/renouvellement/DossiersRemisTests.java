package fr.estran.bilan.renouvellement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.Zip;
import fr.estran.bilan.renouvellement.ChiffresDeConvention.Part;
import fr.estran.bilan.renouvellement.DossierDeRenouvellement.AnneeComptee;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.equipe.ConventionId;
import fr.estran.ville.equipe.Financements;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The renewal file that was handed over, and what has changed since. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class DossiersRemisTests {

    private static final String DEPUIS = "Ce qui a changé depuis le dossier remis le 10 janvier 2024";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Renouvellements renouvellements;

    @Autowired
    Financements financements;

    @Autowired
    Statistiques statistiques;

    @Autowired
    EcheanceRepository echeances;

    @Autowired
    DossierRemisRepository remis;

    @Autowired
    Clock horloge;

    Ville ville;
    Visiteur responsable;
    String accord;

    @BeforeEach
    void une_convention_dont_un_poste_est_vacant() {
        ville = Ville.dans(contexte);
        faire("""
                insert into convention (structure_id, id, reference, dispositif, financeur, debut, fin, postes, montant)
                values (structure_courante(), gen_random_uuid(), 'CV1', 'Médiation', 'Le département', '2022-07-01', '2024-12-31', 1, 50000)
                """);
        poste("P1", "Poste du port");
        faire("""
                insert into echeance (structure_id, id, reference, convention_id, nature, intitule, jour, montant)
                select structure_courante(), gen_random_uuid(), 'EC1', id, 'versement', 'Solde', '2024-01-15', 20000 from convention
                """);
        responsable = ville.visiteur(Role.RESPONSABLE);
        accord = "/equipe/conventions/" + dit("select id::text from convention");
    }

    @Test
    void keeps_what_was_handed_over_as_it_was_and_once() {
        assertThat(page()).doesNotContain("Ce qui a changé depuis");

        assertThat(noter("2024-01-10", "La préfecture").statusCode()).isEqualTo(302);
        assertThat(page()).contains(DEPUIS + " Rien n'a changé.", "Remis le 10 janvier 2024, à qui : La préfecture");
        var deuxieme = noter("2024-01-10", "");
        assertThat(deuxieme.statusCode()).isEqualTo(422);
        assertThat(texte(deuxieme.body())).contains("Rien n'a changé depuis le dossier remis le 10 janvier 2024");

        faire("update convention set montant = 60000");
        assertThat(texte(responsable.lire(dossier()).body()))
                .contains("Le dossier remis le 10 janvier 2024", "À qui : La préfecture", "gardé le 15 janvier 2024")
                .contains("Montant : 50000 €", "Poste du port : Vacant depuis le 1er juillet 2022 (564 jours).")
                .contains("Solde – Attendu le 15 janvier 2024 : 20000 €.", "[À compléter]");
        assertThatThrownBy(() -> faire("update dossier_remis set remis_le = '2024-01-11'"))
                .hasStackTraceContaining("a file that was handed over is not written again");
        assertThat(dit("select string_agg(acte, ' ') from journal where acte like 'convention.%'"))
                .isEqualTo("convention.remettre");
    }

    @Test
    void says_line_by_line_what_has_changed_since() {
        noter("2024-01-10", "");
        poste("P2", "Poste du bourg");
        faire("""
                insert into conseiller (structure_id, id, reference, prenom, nom, entree)
                values (structure_courante(), gen_random_uuid(), 'C1', 'Anna', 'Exemple', '2022-09-01')
                """);
        faire("""
                insert into affectation (structure_id, reference, poste_id, conseiller_id, debut)
                select structure_courante(), 'AF1', poste.id, conseiller.id, '2022-09-01' from poste, conseiller
                where poste.reference = 'P1'
                """);
        faire("update convention set montant = 60000");
        faire("update echeance set fait_le = '2024-01-14'");
        responsable.remplir(accord + "/textes", Map.of("suite", "Deux postes."));

        assertThat(page())
                .contains("Montant : avant, « 50000 € » ; maintenant, « 60000 € ».")
                .contains("En plus – Poste : Poste du bourg")
                .contains("En plus – Poste du port : Tenu par Anna Exemple, depuis le 1er septembre 2022.")
                .contains("avant, « Vacant depuis le 1er juillet 2022 (564 jours). » ;"
                        + " maintenant, « Vacant du 1er juillet 2022 au 31 août 2022 (62 jours). ».")
                .contains("Un versement attendu : avant, « Solde – Attendu le 15 janvier 2024 : 20000 €. » ;")
                .contains("« Ce que nous demandons pour la suite » est maintenant écrit.");

        noter("2024-01-12", "");
        faire("delete from poste where reference = 'P2'");
        responsable.remplir(
                "/equipe/postes/" + dit("select id::text from poste") + "/vacances/2022-07-01",
                Map.of("raison", "sans_candidat"));
        responsable.remplir(accord + "/textes", Map.of("suite", "Trois postes."));

        assertThat(page())
                .contains("N'y est plus – Poste : Poste du bourg", "Pourquoi : aucun candidat retenu")
                .contains("« Ce que nous demandons pour la suite » est écrit autrement.")
                .contains("depuis le dossier remis le 12 janvier 2024")
                .doesNotContain("Montant : avant");
    }

    @Test
    void takes_for_no_change_that_a_day_has_gone_by() {
        noter("2024-01-10", "");
        var demain = new Renouvellements(
                financements, statistiques, echeances, remis, Clock.offset(horloge, Duration.ofDays(1)));
        var alors = ville.faire(() -> demain.lire(convention()));

        assertThat(MiseEnLignes.de(alors).lignes())
                .extracting(LignesDeDossier.Ligne::dit)
                .contains("Vacant depuis le 1er juillet 2022 (565 jours).")
                .anyMatch(dit -> dit.contains("pas encore reçu"));
        assertThat(alors.depuis().changements()).isEmpty();
        var apres = new Renouvellements(
                financements, statistiques, echeances, remis, Clock.offset(horloge, Duration.ofDays(500)));
        assertThat(ville.faire(() -> apres.lire(convention())).depuis().changements())
                .as("the agreement is over, and nothing else happened")
                .noneMatch(dit -> dit.contains("Vacant"));
    }

    @Test
    void keeps_and_compares_no_small_number() {
        var peu = MiseEnLignes.de(avec(3, 12));

        assertThat(peu.lignes())
                .extracting(LignesDeDossier.Ligne::dit)
                .contains("moins de 11", "12")
                .doesNotContain("3");
        assertThat(CeQuiAChange.entre(peu, MiseEnLignes.de(avec(7, 12)))).isEmpty();
        assertThat(CeQuiAChange.entre(peu, MiseEnLignes.de(avec(11, 15))))
                .containsExactly(
                        "Du 1er juillet 2022 au 30 juin 2023 – Accompagnements individuels : avant, « moins de 11 » ;"
                                + " maintenant, « 11 ».",
                        "Du 1er juillet 2022 au 30 juin 2023 – Participants aux ateliers : avant, « 12 » ;"
                                + " maintenant, « 15 ».");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-16 | a  | Ce jour n'est pas encore venu",
                "2024-01-09 | a  | Un dossier a été remis plus tard, le 10 janvier 2024",
                "''         | a  | Écrivez le jour où il a été remis",
                "hier       | a  | Écrivez le jour où il a été remis",
                "2024-01-15 | aa | Ce texte compte 120 signes au plus",
            })
    void says_in_words_what_is_wrong_and_keeps_nothing(String jour, String aQui, String phrase) {
        noter("2024-01-10", "");
        faire("update convention set montant = 60000");

        var reponse = noter(jour, aQui.equals("aa") ? "x".repeat(121) : aQui);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(texte(reponse.body())).contains(phrase);
        assertThat(dit("select count(*) from dossier_remis")).isEqualTo("1");
    }

    @Test
    void is_taken_back_where_it_was_a_mistake_and_holds_the_agreement_back_until_then() {
        noter("2024-01-10", "");
        faire("delete from poste");
        assertThat(texte(responsable.lire(accord).body()))
                .contains("Un dossier de renouvellement a été remis le 10 janvier 2024 : retirez-le d'abord");
        assertThat(responsable.poster(accord + "/supprimer", Map.of()).statusCode())
                .isEqualTo(422);
        assertThatThrownBy(() -> faire("delete from convention"))
                .hasStackTraceContaining("dossier_remis_d_une_convention_connue");

        var dossier = dossier();
        assertThat(responsable.poster(dossier + "/retirer", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(responsable.lire(dossier).statusCode()).isEqualTo(404);
        assertThat(responsable.poster(dossier + "/retirer", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(page()).doesNotContain("Ce qui a changé depuis");
        assertThat(dit("select count(*) from journal where acte = 'convention.pas_remettre'"))
                .isEqualTo("1");
        assertThat(responsable.poster(accord + "/supprimer", Map.of()).statusCode())
                .isEqualTo(302);
    }

    @Test
    void says_the_same_on_paper_in_the_text_and_in_the_sheet() throws IOException {
        noter("2024-01-10", "");
        var document = PapierDeRenouvellement.de(ville.faire(() -> renouvellements.lire(convention())), "Essai");
        try (var pdf = Loader.loadPDF(Formes.creer().pdf(document))) {
            assertThat(texte(new PDFTextStripper().getText(pdf))).contains(DEPUIS, "Rien n'a changé.");
        }
        faire("update convention set montant = 60000");
        var dossier = ville.faire(() -> renouvellements.lire(convention()));

        for (var paquet : List.of(
                Formes.creer().odt(PapierDeRenouvellement.de(dossier, "Essai")),
                FeuilleDeRenouvellement.octets(dossier, "Essai"))) {
            assertThat(texte(Zip.fichiers(paquet).get("content.xml")).replace("&apos;", "'"))
                    .contains(DEPUIS, "avant, « 50000 € » ; maintenant, « 60000 € »");
        }
    }

    @Test
    void is_for_the_responsible_and_of_its_own_agreement() {
        noter("2024-01-10", "");
        var dossier = dossier();

        var conseiller = ville.visiteur(Role.CONSEILLER);
        assertThat(conseiller.lire(dossier).statusCode()).isEqualTo(404);
        assertThat(conseiller.poster(dossier + "/retirer", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(conseiller
                        .poster(accord + "/renouvellement", Map.of("remisLe", "2024-01-12"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Ville.dans(contexte).visiteur(Role.RESPONSABLE).lire(dossier).statusCode())
                .isEqualTo(404);
        faire("""
                insert into convention (structure_id, id, reference, dispositif, financeur, debut, fin)
                values (structure_courante(), gen_random_uuid(), 'CV2', 'Autre', 'La région', '2022-07-01', '2024-12-31')
                """);
        var autre = dit("select id::text from convention where reference = 'CV2'");
        assertThat(responsable
                        .lire("/equipe/conventions/" + autre + dossier.substring(dossier.indexOf("/remis/")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(dit("select count(*) from dossier_remis")).isEqualTo("1");
    }

    /** The first year of the agreement, with so many who were helped one by one, and so many who came to workshops. */
    private DossierDeRenouvellement avec(int individuels, int participants) {
        var dossier = ville.faire(() -> renouvellements.lire(convention()));
        var convention = dossier.financement().convention();
        var annee = AnneeDeConvention.de(
                        convention, Optional.of(new Periode(convention.debut(), convention.fin())), dossier.jour())
                .getFirst();
        return new DossierDeRenouvellement(
                dossier.financement(),
                dossier.jour(),
                List.of(new AnneeComptee(
                        annee,
                        new ChiffresDeConvention(List.of(
                                new Part(TypeDAction.PERMANENCE, individuels, 2),
                                new Part(TypeDAction.ATELIER, participants, 2))),
                        new PasFait(3, 0, 0))),
                dossier.postes(),
                List.of(),
                List.of(),
                dossier.echeances(),
                dossier.textes(),
                dossier.formes(),
                null);
    }

    private void poste(String reference, String nom) {
        faire("""
                insert into poste (structure_id, id, reference, nom, convention_id, ouverture)
                select structure_courante(), gen_random_uuid(), '%s', '%s', id, '2022-07-01' from convention
                """.formatted(reference, nom));
    }

    private HttpResponse<String> noter(String jour, String aQui) {
        return responsable.poster(accord + "/renouvellement", Map.of("remisLe", jour, "aQui", aQui));
    }

    private String dossier() {
        return accord + "/remis/" + dit("select id::text from dossier_remis");
    }

    private ConventionId convention() {
        return ConventionId.valueOf(accord.substring(accord.lastIndexOf('/') + 1));
    }

    private String page() {
        var reponse = responsable.lire(accord + "/renouvellement");
        assertThat(reponse.statusCode()).isEqualTo(200);
        return texte(reponse.body());
    }

    private static String texte(String page) {
        return page.replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replace('\u00A0', ' ')
                .replace("\u202F", "")
                .replaceAll("\\s+", " ");
    }

    private String dit(String requete) {
        return ville.faire(() -> jdbc.sql(requete).query(String.class).single());
    }

    private void faire(String ordre) {
        ville.faire(() -> jdbc.sql(ordre).update());
    }
}
