package fr.estran.programme.affiche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.programme.affiche.ComparaisonDAides.LignesDePlaquette;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The paper of the first quarter of 2024 left; then 90 things are changed, each alone. It is Monday 15 January at nine. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class CorrectionsTests {

    private static final TrimestreDuProgramme T1 = new TrimestreDuProgramme(2024, 1);
    private static final String UNE_SEANCE = "(select seance.id from seance join action on action.id = seance.action_id"
            + " where action.publiee and not seance.annulee and seance.debut >= '2024-01-02' and seance.debut < '2024-03-28'"
            + " order by md5(seance.reference || '%1$d') limit 1)";
    private static final String UN_LIEU =
            "(select id from lieu where fusionne_dans_id is null order by md5(reference || '%1$d') limit 1)";
    private static final String UNE_ACTION = "(select action_id from seance where id = " + UNE_SEANCE + ")";

    /** Some of them no paper shows: those must not be told. */
    private static final List<String> CHANGEMENTS = List.of(
            "update seance set statut = 'annulee' where id = " + UNE_SEANCE,
            "update seance set debut = debut + interval '1 day', fin = fin + interval '1 day' where id = " + UNE_SEANCE,
            "update seance set debut = debut + interval '1 hour', fin = fin + interval '1 hour' where id = "
                    + UNE_SEANCE,
            "update seance set debut = debut + interval '1 year', fin = fin + interval '1 year' where id = "
                    + UNE_SEANCE,
            "update seance set lieu_id = " + UN_LIEU + " where id = " + UNE_SEANCE,
            "update seance set lieu_id = null where id = " + UNE_SEANCE,
            "update action set titre = titre || ' (nouveau)' where id = " + UNE_ACTION,
            "update action set publiee = false where id = " + UNE_ACTION,
            "update action set inscriptions_des = '2024-02-01' where id = " + UNE_ACTION,
            "update action set presentation = 'Autrement' where id = " + UNE_ACTION,
            "update action set intervenant = 'Quelqu''un' where id = " + UNE_ACTION,
            "update lieu set nom = nom || ' bis' where id = " + UN_LIEU,
            "update lieu set adresse = 'Place neuve, %1$d' where id = " + UN_LIEU,
            "update lieu set acces = 'Par derrière' where id = " + UN_LIEU,
            "update lieu set arret = null where id = " + UN_LIEU,
            "update lieu set cles = 'Chez la voisine', contact_nom = 'Une autre' where id = " + UN_LIEU,
            "insert into forme_d_aide (structure_id, type, proposee, public_singulier, public_pluriel, public_feminin)"
                    + " values (structure_courante(), 'atelier', true, 'atelier n° %1$d', 'ateliers', false)",
            "insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)"
                    + " select structure_id, gen_random_uuid(), action_id, lieu_id, debut + interval '2 hours',"
                    + " fin + interval '2 hours', 'prevue' from seance where id = " + UNE_SEANCE);

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    Ville ville;
    final Map<Plaquette, String> textes = new HashMap<>();

    Plaquette papier;
    String texte;

    @BeforeAll
    void le_papier_part() {
        ville = Ville.dans(contexte).avecSonProgramme();
        // Nobody is in two places at once, and no paper says who holds what.
        ville.faire(() -> jdbc.sql("delete from seance_conseiller").update());
        assertThat(ville.faire(() -> papiers().figer(T1))).isEqualTo(PapiersPartis.Depart.PARTI);
        papier = ville.faire(() -> papiers().dernier(T1))
                .map(CeQuiDiffere.Papier::plaquette)
                .orElseThrow();
        texte = texte(papier);
    }

    @Test
    void keeps_the_paper_as_it_left_and_finds_no_difference_before_anything_is_changed() {
        assertThat(papier).isEqualTo(aujourdhui());
        assertThat(ville.faire(this::corrections)).isEmpty();
        assertThat(ville.faire(() -> papiers().figer(T1))).isEqualTo(PapiersPartis.Depart.DEJA_PARTI);
    }

    @Test
    void tells_each_of_90_changes_that_the_paper_shows_and_none_that_it_does_not() {
        var hasard = new Random(16);
        int dites = 0;
        int tues = 0;
        for (int rang = 0; rang < 90; rang++) {
            var graine = hasard.nextInt(100_000);
            var sql = CHANGEMENTS.get(rang % CHANGEMENTS.size()).formatted(graine, graine % 90);
            var fait = essayer(List.of(sql));
            if (fait.isEmpty()) {
                tues++;
            } else {
                dites++;
            }
        }
        assertThat(dites).isGreaterThan(45);
        assertThat(tues).isGreaterThan(9);
    }

    @Test
    void tells_another_telephone_once_with_the_sentence_that_holds_it() {
        assertThat(ComparaisonDePlaquettes.entre(joint("02 61 91 00 00"), joint("02 61 91 00 99"), Set.of()))
                .singleElement()
                .satisfies(correction -> {
                    assertThat(correction.phrases())
                            .containsExactly(
                                    "Le papier donne le 02 61 91 00 00 ; c'est aujourd'hui le 02 61 91 00 99.");
                    assertThat(correction.surLePapier()).contains("02 61 91 00 00", "Appelez le 02 61 91 00 00");
                });
    }

    /** Whoever holds the paper crosses out a day, or adds one. */
    @Test
    void tells_of_help_without_a_rule_the_days_that_came_or_went() {
        var lieu = LieuId.nouveau();
        assertThat(ComparaisonDePlaquettes.entre(
                        aide(lieu, "2024-01-08", "2024-01-15", "2024-02-05"),
                        aide(lieu, "2024-01-08", "2024-02-05", "2024-02-07", "2024-03-04"),
                        Set.of()))
                .singleElement()
                .satisfies(correction -> assertThat(correction.phrases())
                        .extracting(phrase -> phrase.replace('\u00a0', ' '))
                        .containsExactly("Aide, Salle du port, de 9 h à 12 h : le papier dit lundi 15 janvier,"
                                + " ce n'est plus vrai ; il y a en plus mercredi 7 février, puis lundi 4 mars."));
    }

    @Test
    void tells_that_one_registers_otherwise() {
        var avant = joint("02 61 91 00 00");
        assertThat(ComparaisonDePlaquettes.entre(avant, avecInscription(avant, List.of("Venez.")), Set.of()))
                .singleElement()
                .satisfies(correction -> assertThat(correction.phrases())
                        .containsExactly("Pour participer, le papier dit « Appelez le 02 61 91 00 00 » ;"
                                + " on y lirait aujourd'hui « Venez. »."));
    }

    private Plaquette aide(LieuId lieu, String... jours) {
        var genre = new Plaquette.Genre(TypeDAction.PERMANENCE, "Aide", "Vous venez.");
        var dates = new Plaquette.Dates(
                "de 9 h à 12 h", Stream.of(jours).map(LocalDate::parse).toList());
        return new Plaquette(
                papier.trimestre(),
                papier.titre(),
                papier.service(),
                papier.telephone(),
                papier.site(),
                papier.inscription(),
                List.of(),
                List.of(new Plaquette.Aide(
                        genre,
                        List.of(new Plaquette.AuLieu(lieu, "Salle du port", List.of(), List.of(dates), List.of())))),
                List.of(),
                List.of(),
                List.of());
    }

    private Plaquette joint(String telephone) {
        return new Plaquette(
                papier.trimestre(),
                papier.titre(),
                papier.service(),
                telephone,
                papier.site(),
                List.of("Appelez le " + telephone),
                papier.genres(),
                papier.aides(),
                papier.seances(),
                papier.lieux(),
                List.of());
    }

    private static Plaquette avecInscription(Plaquette dite, List<String> inscription) {
        return new Plaquette(
                dite.trimestre(),
                dite.titre(),
                dite.service(),
                dite.telephone(),
                dite.site(),
                inscription,
                dite.genres(),
                dite.aides(),
                dite.seances(),
                dite.lieux(),
                List.of());
    }

    @Test
    void tells_many_changes_at_once() {
        var hasard = new Random(61);
        for (int lot = 0; lot < 5; lot++) {
            var changements = new ArrayList<String>();
            for (int rang = 0; rang < 12; rang++) {
                var graine = hasard.nextInt(100_000);
                changements.add(
                        CHANGEMENTS.get(hasard.nextInt(CHANGEMENTS.size() - 2)).formatted(graine, graine % 90));
            }
            assertThat(essayer(changements)).isNotEmpty();
        }
    }

    /** Made, looked at, and undone. */
    private List<Correction> essayer(List<String> changements) {
        return StructureCourante.auNomDe(
                ville.structure,
                () -> transactions.execute(etat -> {
                    changements.forEach(sql -> jdbc.sql(sql).update());
                    var corrections = corrections();
                    juger(
                            changements,
                            corrections,
                            contexte.getBean(RedactionDePlaquette.class).ecrire(T1));
                    etat.setRollbackOnly();
                    return corrections;
                }));
    }

    private void juger(List<String> changements, List<Correction> corrections, Plaquette maintenant) {
        assertThat(corrections.isEmpty())
                .as("%s: %s", changements, corrections)
                .isEqualTo(texte(maintenant).equals(texte));
        var avant = LignesDePlaquette.toutes(papier).filter(this::promise).toList();
        var apres = LignesDePlaquette.toutes(maintenant).filter(this::promise).toList();
        assertThat(corrections.stream()
                        .flatMap(correction -> correction.surLePapier().stream())
                        .filter(this::promise))
                .as("%s", changements)
                .containsAll(
                        avant.stream().filter(ligne -> !apres.contains(ligne)).toList())
                .allMatch(ligne -> avant.contains(ligne) && !apres.contains(ligne));
        assertThat(corrections.stream()
                        .flatMap(correction -> correction.aujourdhui().stream())
                        .filter(this::promise))
                .as("%s", changements)
                .containsAll(
                        apres.stream().filter(ligne -> !avant.contains(ligne)).toList());
        assertThat(corrections).allMatch(correction -> !correction.phrases().isEmpty());
    }

    /** What a kind of help is, is explained where there is one: nobody is misled by an explanation. */
    private boolean promise(String ligne) {
        return Stream.of(
                        "On apprend",
                        "Plusieurs séances",
                        "On écoute",
                        "Un moment ouvert",
                        "Une séance préparée",
                        "Vous venez",
                        "Une personne",
                        "Vous nous appelez")
                .noneMatch(debut -> ligne.contains(" : " + debut));
    }

    /** What an eye reads of it in large print, whatever the pages, without what explains. What says the same is set once. */
    private String texte(Plaquette plaquette) {
        return textes.computeIfAbsent(plaquette, this::imprimer);
    }

    private String imprimer(Plaquette plaquette) {
        var tient = (Impression.Resultat.Tient)
                contexte.getBean(Impression.class).composer(plaquette, FormeDePlaquette.GRANDS_CARACTERES);
        var lu = PapierLu.serre(
                PapierLu.vu(tient.pdf()).replaceAll("Page \\d+ sur \\d+", "").replaceAll("Lieu\\s+Comment venir", ""));
        for (var genre : plaquette.genres()) {
            lu = lu.replace("•" + PapierLu.serre(genre.nom() + " : " + genre.phrase()), "")
                    .replace(
                            PapierLu.serre(genre.nom() + " : " + genre.phrase()),
                            genre.nom().contains("n°") ? genre.nom() : "");
        }
        return lu;
    }

    private Plaquette aujourdhui() {
        return ville.faire(() -> contexte.getBean(RedactionDePlaquette.class).ecrire(T1));
    }

    private List<Correction> corrections() {
        return papiers()
                .ecart(T1, () -> contexte.getBean(RedactionDePlaquette.class).ecrire(T1))
                .orElseThrow()
                .corrections();
    }

    private PapiersPartis papiers() {
        return contexte.getBean(PapiersPartis.class);
    }
}
