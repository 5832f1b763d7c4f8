package fr.estran.bilan.actes;

import static fr.estran.bilan.actes.Mairie.SEANCE;
import static fr.estran.bilan.actes.Mairie.inscrit;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Village;
import fr.estran.bilan.actes.BilansController.Corrections;
import fr.estran.bilan.actes.Debuts.Debut;
import fr.estran.bilan.actes.FaitDActe.Ajournement;
import fr.estran.bilan.actes.FaitDActe.Convocation;
import fr.estran.bilan.actes.FaitDActe.MiseEnLigne;
import fr.estran.bilan.actes.FaitDActe.OrdreDuJour;
import fr.estran.bilan.actes.FaitDActe.Presentation;
import fr.estran.bilan.actes.FaitDActe.Retrait;
import fr.estran.bilan.actes.FaitDActe.Transmission;
import fr.estran.bilan.actes.Gardes.Garde;
import fr.estran.bilan.actes.ReglesDesFaits.Refus;
import fr.estran.bilan.actes.Validations.IssueDeValidation;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.StructureId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a frozen heading says, what is true, and the cover between the two. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = Mairie.EN_JUIN)
@Tag("long")
class EnTeteTests {

    static final LocalDate AVRIL = LocalDate.of(2024, 4, 18);
    static final LocalDate MAI = LocalDate.of(2024, 5, 16);

    @Autowired
    Etapes etapes;

    @Autowired
    Rapports rapports;

    @Autowired
    Mairie mairie;

    @Autowired
    Faits faits;

    @Autowired
    Gardes gardes;

    @Autowired
    Archives archives;

    @Autowired
    Corrections corrections;

    @Autowired
    Publications publications;

    @Autowired
    CartesDesBilans cartes;

    StructureId structure;

    @BeforeEach
    void un_village(@TempDir Path dossier) throws IOException {
        structure = mairie.fonder(Village.dans(dossier));
    }

    @Test
    void puts_on_line_a_document_whose_heading_is_complete_and_true() {
        var rapport = mairie.inscritEtValide(structure);

        assertThat(enTete(rapport).aJour()).isTrue();
        assertThat(etablir(rapport)).isEqualTo(Garde.INUTILE);
        assertThat(noter(rapport, new MiseEnLigne(SEANCE))).isEmpty();
        assertThat(publie(rapport).garde()).isNull();
    }

    /** Noting the session is enough: the cover makes itself. */
    @Test
    void puts_no_blank_on_line_without_the_cover_that_fills_it() throws IOException {
        var rapport = mairie.valide(structure);
        assertThat(constat(rapport))
                .isEqualTo("L'en-tête du document validé ne dit pas la date de la séance, le numéro et le nom de la "
                        + "personne qui présente.");
        assertThat(noter(rapport, new MiseEnLigne(SEANCE))).contains(Refus.EN_TETE);
        assertThat(etablir(rapport)).isEqualTo(Garde.PAS_INSCRIT);

        var fige = octets(rapport);
        mairie.noter(structure, rapport, inscrit());
        assertThat(etablir(rapport)).isEqualTo(Garde.DEJA_ETABLIE);

        assertThat(texte(rapport))
                .contains("21 mars 2024", "Numéro 8", "Dominique Exemple, adjointe au numérique")
                .contains("ne dit pas", "La présente page remplace cet en-tête")
                .doesNotContain("à compléter");
        assertThat(octets(rapport)).isEqualTo(fige);
        assertThat(noter(rapport, new MiseEnLigne(SEANCE))).isEmpty();
        assertThat(publie(rapport).garde()).isNotNull();
        var servie = mairie.pour(structure, () -> publications.contenu(2023, 1, "page-de-garde.pdf"));
        assertThat(Empreinte.de(servie)).isEqualTo(publie(rapport).garde().empreinte());
    }

    /** A town that numbers nothing may say so: it is on the cover, and no pen is asked for. */
    @Test
    void says_of_what_does_not_exist_that_it_does_not() throws IOException {
        var rapport = mairie.commencer(structure);
        mairie.noter(structure, rapport, new OrdreDuJour(LocalDate.of(2024, 3, 1), SEANCE, null, null));
        mairie.valider(structure, rapport);

        assertThat(constat(rapport))
                .isEqualTo("L'en-tête du document validé ne dit pas le numéro et le nom de la personne qui présente.");
        assertThat(etablir(rapport)).isEqualTo(Garde.ETABLIE);

        assertThat(texte(rapport)).contains("sans numéro", "sans rapporteur désigné");
        assertThat(noter(rapport, new MiseEnLigne(SEANCE))).isEmpty();
    }

    @Test
    void says_that_the_heading_is_stale_each_time_that_the_act_is_put_off() throws IOException {
        var rapport = mairie.inscritEtValide(structure);
        mairie.noter(
                structure,
                rapport,
                new Convocation(LocalDate.of(2024, 3, 14)),
                new Ajournement(LocalDate.of(2024, 3, 20), AVRIL, "12", Mairie.MAIRE));
        assertThat(constat(rapport))
                .isEqualTo(
                        "L'en-tête du document validé porte encore la séance du 21 mars 2024, le numéro 8 et le nom de "
                                + "Dominique Exemple, adjointe au numérique.");
        assertThat(enTete(rapport).presentable()).isTrue();

        mairie.noter(structure, rapport, new Ajournement(LocalDate.of(2024, 4, 10), MAI, "5", null));
        assertThat(enTete(rapport).presentable()).isTrue();
        assertThat(etablir(rapport)).isEqualTo(Garde.DEJA_ETABLIE);

        assertThat(texte(rapport)).contains("16 mai 2024", "Numéro 5", "Camille Exemple, maire");
        assertThat(annexes(rapport)).extracting(Annexe::nature).containsExactly(Annexe.Sorte.GARDE, Annexe.Sorte.GARDE);
        mairie.noter(structure, rapport, new Presentation(MAI));
        assertThat(noter(rapport, new MiseEnLigne(MAI))).isEmpty();
    }

    @Test
    void is_true_again_once_what_made_it_stale_is_cancelled() {
        var rapport = mairie.inscritEtValide(structure);
        mairie.noter(structure, rapport, new Ajournement(LocalDate.of(2024, 3, 20), AVRIL, "12", null));
        assertThat(etablir(rapport)).isEqualTo(Garde.DEJA_ETABLIE);

        annulerLaDerniere(rapport);

        assertThat(enTete(rapport).aJour()).isTrue();
        mairie.noter(structure, rapport, new MiseEnLigne(SEANCE));
        assertThat(publie(rapport).garde()).isNull();
    }

    @Test
    void follows_what_is_withdrawn_and_put_back() {
        var rapport = mairie.inscritEtValide(structure);
        mairie.noter(
                structure, rapport, new Convocation(LocalDate.of(2024, 3, 10)), new Retrait(LocalDate.of(2024, 3, 12)));
        assertThat(enTete(rapport).presentable()).isFalse();
        assertThat(etablir(rapport)).isEqualTo(Garde.PAS_INSCRIT);
        assertThat(noter(rapport, new Convocation(LocalDate.of(2024, 3, 13)))).contains(Refus.PAS_INSCRIT);
        assertThat(noter(rapport, new MiseEnLigne(SEANCE))).contains(Refus.EN_TETE);

        mairie.noter(structure, rapport, new OrdreDuJour(LocalDate.of(2024, 4, 2), AVRIL, "8", Mairie.ELUE));
        assertThat(constat(rapport)).isEqualTo("L'en-tête du document validé porte encore la séance du 21 mars 2024.");
        assertThat(parcours(rapport).convocationARefaire()).isTrue();
        assertThat(Avis.du(parcours(rapport), LocalDate.of(2024, 4, 3), 5))
                .extracting(avis -> avis.replace('\u00a0', ' '))
                .containsExactly(
                        "Pour la séance du 18 avril 2024, une nouvelle convocation part au plus tard le 12 avril 2024.");
        assertThat(parcours(rapport).faits())
                .filteredOn(parcours(rapport)::sansEffet)
                .hasSize(1);

        mairie.noter(structure, rapport, new Convocation(LocalDate.of(2024, 4, 5)));
        assertThat(Avis.du(parcours(rapport), LocalDate.of(2024, 4, 6), 5)).isEmpty();
    }

    /** A notice was sent for the session to which it was put off: it does not become the notice of the first. */
    @Test
    void cancels_the_convocation_before_the_postponement_that_it_followed() {
        var rapport = mairie.inscritEtValide(structure);
        mairie.noter(structure, rapport, new Ajournement(LocalDate.of(2024, 3, 20), AVRIL, "12", null));
        assertThat(noter(rapport, new Convocation(LocalDate.of(2024, 3, 14)))).contains(Refus.AVANT_LE_REPORT);
        mairie.noter(structure, rapport, new Convocation(LocalDate.of(2024, 4, 8)));

        assertThat(annuler(rapport, 1)).contains(Refus.CONVOCATION_NOTEE);
        assertThat(annuler(rapport, 2)).isEmpty();
        assertThat(annuler(rapport, 1)).isEmpty();
        assertThat(parcours(rapport).convocation()).isEmpty();
    }

    @Test
    void does_not_offer_to_call_to_a_session_that_is_over() {
        var rapport = mairie.inscritEtValide(structure);
        assertThat(possibles(rapport, SEANCE.minusDays(10))).contains(NatureDeFait.CONVOCATION);
        assertThat(possibles(rapport, SEANCE.plusDays(1))).doesNotContain(NatureDeFait.CONVOCATION);

        mairie.noter(structure, rapport, new Ajournement(LocalDate.of(2024, 3, 20), AVRIL, null, null));
        assertThat(possibles(rapport, SEANCE.plusDays(1))).contains(NatureDeFait.CONVOCATION);
        mairie.noter(structure, rapport, new Presentation(AVRIL));
        assertThat(possibles(rapport, AVRIL)).doesNotContain(NatureDeFait.CONVOCATION);
    }

    /** Some note the agenda last. */
    @Test
    void takes_the_agenda_of_a_session_where_the_council_was_told_of_it() {
        var rapport = mairie.valide(structure);
        mairie.noter(structure, rapport, new Presentation(SEANCE), new Transmission(SEANCE.plusDays(4)));

        assertThat(noter(rapport, new OrdreDuJour(LocalDate.of(2024, 3, 1), AVRIL, "8", null)))
                .contains(Refus.DEJA_PRESENTE_AILLEURS);
        assertThat(noter(rapport, inscrit())).isEmpty();
        assertThat(etablir(rapport)).isEqualTo(Garde.DEJA_ETABLIE);
    }

    /** The session is still to come: it will see the new version in the place of the first. */
    @Test
    void begins_a_new_version_where_the_one_before_waits_for_its_session() {
        var premiere = mairie.inscritEtValide(structure);
        mairie.noter(structure, premiere, new Convocation(LocalDate.of(2024, 3, 14)));

        var seconde = mairie.le(LocalDate.of(2024, 3, 15), this::corriger);

        assertThat(parcours(seconde).faits()).hasSize(1);
        assertThat(parcours(seconde).inscription()).contains(new PointInscrit(SEANCE, "8", Mairie.ELUE));
        assertThat(parcours(seconde).convocation()).isEmpty();
        mairie.valider(structure, seconde, LocalDate.of(2024, 3, 16));
        assertThat(enTete(seconde).aJour()).isTrue();
        mairie.noter(structure, seconde, new Presentation(SEANCE));
        assertThat(noter(premiere, new Presentation(SEANCE))).contains(Refus.AUTRE_VERSION_VUE);
        assertThat(passage(seconde)).isEqualTo("Cette version a été présentée au conseil municipal le 21 mars 2024.");
    }

    /** What was written after the session was not seen by it: the version says so, is put on line so, and waits for another. */
    @Test
    void begins_a_new_version_on_no_agenda_once_the_council_saw_the_one_before() throws IOException {
        var premiere = mairie.inscritEtValide(structure);
        mairie.noter(structure, premiere, new Presentation(SEANCE), new MiseEnLigne(SEANCE));

        var seconde = corriger();

        assertThat(parcours(seconde).faits()).isEmpty();
        assertThat(passage(seconde))
                .isEqualTo(
                        "Aucune séance n'a vu cette version : le conseil municipal a vu la version 1, le 21 mars 2024.");
        mairie.valider(structure, seconde, SEANCE.plusDays(4));
        assertThat(noter(seconde, new Presentation(SEANCE))).contains(Refus.AVANT_LE_TEXTE);
        assertThat(noter(seconde, inscrit())).contains(Refus.SEANCE_AVANT_LE_TEXTE);
        assertThat(lire(octets(seconde)))
                .contains("2, qui corrige la version 1 : Une séance oubliée.")
                .contains("Elle n'avait pas encore été présentée au conseil municipal quand elle a été validée.")
                .doesNotContain("Séance du");
        assertThat(enTete(seconde).presentable()).isTrue();
        assertThat(etablir(seconde)).isEqualTo(Garde.INUTILE);
        mairie.noter(structure, seconde, new MiseEnLigne(SEANCE.plusDays(5)));
        assertThat(publie(seconde).passage().etat()).isEqualTo(PassageAuConseil.Etat.PAS_VUE);
        assertThat(lignesDuJour()).contains("Bilan 2023 : la version 2 n'est inscrite à aucune séance");

        mairie.noter(
                structure,
                seconde,
                new OrdreDuJour(SEANCE.plusDays(6), AVRIL, "3", Mairie.ELUE),
                new Presentation(AVRIL));
        assertThat(passage(seconde)).isEqualTo("Cette version a été présentée au conseil municipal le 18 avril 2024.");
        assertThat(passage(premiere)).isEqualTo("Cette version a été présentée au conseil municipal le 21 mars 2024.");
        assertThat(lignesDuJour()).isEmpty();
        assertThat(publie(seconde).garde()).isNotNull();
        assertThat(texte(seconde)).contains("18 avril 2024", "2, qui corrige la version 1");
    }

    @Test
    void is_not_validated_for_a_session_that_is_over() {
        var rapport = mairie.commencer(structure);
        mairie.noter(structure, rapport, inscrit());

        assertThat(mairie.valider(structure, rapport, SEANCE.plusDays(1)))
                .isEqualTo(new IssueDeValidation.SeancePassee());

        assertThat(mairie.valider(structure, rapport, SEANCE)).isEqualTo(new IssueDeValidation.Valide());
    }

    @Test
    void begins_a_new_version_of_what_was_withdrawn_on_no_agenda() {
        var premiere = mairie.inscritEtValide(structure);
        mairie.noter(structure, premiere, new Retrait(LocalDate.of(2024, 3, 12)));

        assertThat(parcours(corriger()).faits()).isEmpty();
    }

    /** A report that was frozen before headings were kept: its facts are dated. */
    @Test
    void reads_an_older_heading_from_the_facts_of_that_day() {
        var rapport = mairie.inscritEtValide(structure);
        mairie.noter(structure, rapport, new Ajournement(LocalDate.of(2024, 3, 20), AVRIL, "12", null));
        var garde = enTete(rapport);

        var relue = mairie.pour(structure, () -> {
            var trouve = rapports.tous().getFirst();
            return EnTete.de(trouve, trouve.validation(), faits.parcours(rapport), List.of(), Map.of());
        });

        assertThat(relue.fige()).isEqualTo(garde.fige());
        assertThat(relue.constat()).isEqualTo(garde.constat());
    }

    private List<String> lignesDuJour() {
        return mairie.pour(structure, () -> cartes.du(LocalDate.of(2024, 6, 3), Lues.AUCUNE)).stream()
                .flatMap(carte -> carte.lignes().stream())
                .map(ligne -> ligne.texte().replace('\u00a0', ' '))
                .toList();
    }

    /** With plain spaces: here one reads words. */
    private String passage(RapportId rapport) {
        return mairie.pour(structure, () -> faits.passage(rapports.trouver(rapport)))
                .dite()
                .replace('\u00a0', ' ');
    }

    private RapportId corriger() {
        var debut = mairie.pour(structure, () -> corrections.commencer(2023, "Une séance oubliée", "Omar"));
        return ((Debut.Commence) debut).rapport();
    }

    private EnTete enTete(RapportId rapport) {
        return mairie.pour(structure, () -> faits.regles(rapport(rapport))).enTete();
    }

    /** With plain spaces: here one reads words. */
    private String constat(RapportId rapport) {
        return enTete(rapport).constat().replace('\u00a0', ' ');
    }

    private List<NatureDeFait> possibles(RapportId rapport, LocalDate jour) {
        return NatureDeFait.possibles(
                new ReglesDesFaits(parcours(rapport), enTete(rapport), Mairie.VALIDATION, List.of(), jour));
    }

    private RapportAnnuel rapport(RapportId id) {
        return rapports.tous().stream()
                .filter(rapport -> rapport.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Parcours parcours(RapportId rapport) {
        return mairie.pour(structure, () -> faits.parcours(rapport));
    }

    private Optional<Refus> noter(RapportId rapport, FaitDActe fait) {
        return mairie.pour(structure, () -> etapes.noter(rapport, fait, "Anne"));
    }

    private void annulerLaDerniere(RapportId rapport) {
        assertThat(annuler(rapport, parcours(rapport).faits().size() - 1)).isEmpty();
    }

    private Optional<Refus> annuler(RapportId rapport, int rang) {
        var note = parcours(rapport).faits().get(rang);
        return mairie.pour(structure, () -> etapes.annuler(rapport, note.id(), "erreur", "Omar"));
    }

    private Garde etablir(RapportId rapport) {
        return mairie.pour(structure, () -> gardes.etablir(rapport, "Anne"));
    }

    private RapportPublie publie(RapportId rapport) {
        return mairie.pour(structure, publications::enLigne).stream()
                .filter(publie -> publie.id().equals(rapport))
                .findFirst()
                .orElseThrow();
    }

    private List<Annexe> annexes(RapportId rapport) {
        return mairie.pour(structure, () -> archives.annexes(rapport));
    }

    private byte[] octets(RapportId rapport) {
        return mairie.pour(structure, () -> archives.piece(rapport, "bilan.pdf"))
                .octets();
    }

    private String texte(RapportId rapport) throws IOException {
        var derniere = annexes(rapport).getFirst();
        var octets = mairie.pour(structure, () -> archives.annexe(rapport, derniere.id()))
                .octets();
        assertThat(Empreinte.de(octets)).isEqualTo(derniere.empreinte());
        assertThat(pages(octets)).isOne();
        return lire(octets);
    }

    private static int pages(byte[] octets) throws IOException {
        try (var pdf = Loader.loadPDF(octets)) {
            return pdf.getNumberOfPages();
        }
    }

    private static String lire(byte[] octets) throws IOException {
        try (var pdf = Loader.loadPDF(octets)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
