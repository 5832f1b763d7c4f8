package fr.estran.accueil.trimestres;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a quarter gave, as the team reads it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class EnseignementsTests {

    private static final String APRES = "/equipe/programme/trimestres/2023-T4/apres";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Visiteur responsable;

    @BeforeAll
    void quimper() {
        ville = Ville.dans(contexte).avecQuimper();
        responsable = ville.visiteur(Role.RESPONSABLE);
    }

    private String page(String adresse) {
        var lue = responsable.lire(adresse);
        assertThat(lue.statusCode()).as(adresse).isEqualTo(200);
        return lue.body().replace("\u00a0", " ").replace("&#39;", "'").replace("&amp;", "&");
    }

    @Test
    void counts_what_was_offered_and_held_as_the_records_do() {
        var comptes = ville.<List<String>>faire(
                () -> jdbc.sql("""
                    select count(*)::text from seance join action on action.id = seance.action_id
                    where action.type = 'atelier' and seance.debut >= '2023-10-01' and seance.debut < '2024-01-01'
                    union all
                    select count(*)::text from seance join action on action.id = seance.action_id
                    where action.type = 'atelier' and seance.debut >= '2023-10-01' and seance.debut < '2024-01-01'
                        and statut = 'tenue'
                    """).query(String.class).list());
        assertThat(page(APRES))
                .contains("Ateliers : " + comptes.get(0) + " séances proposées, " + comptes.get(1) + " tenues");
        assertThat(page("/equipe/programme/trimestres/2024-T2/apres")).contains("n'a encore commencé");
    }

    @Test
    void names_of_each_sort_those_of_most_sessions_and_says_what_it_counts() {
        var phrases = Pattern.compile("<li><a href=\"" + APRES + "/seances\\?par=([a-z]+)[^\"]*\">[^<]*</a></li>")
                .matcher(page(APRES).split("<details>")[0])
                .results()
                .collect(Collectors.groupingBy(trouvee -> trouvee.group(1), Collectors.counting()));
        assertThat(phrases).isNotEmpty();
        assertThat(phrases.values()).allMatch(n -> n <= 2L * Enseignements.PAR_SORTE);
        assertThat(page(APRES)).contains(", sur inscription : ", "Au plus 3 phrases par sorte");
    }

    /** As many rows as the page that leads there counts. */
    @Test
    void leads_from_each_sentence_to_the_sessions_that_it_counts() {
        var liens = new ArrayList<String>();
        Pattern.compile("href=\"(" + APRES + "/seances\\?par=[^\"]*)\"")
                .matcher(page(APRES))
                .results()
                .map(trouve -> trouve.group(1))
                .distinct()
                .forEach(liens::add);
        assertThat(liens).hasSizeGreaterThan(20);
        for (var lien : liens) {
            var seances = page(lien);
            var dites = Pattern.compile("(\\d+) séances? proposées?").matcher(seances);
            assertThat(dites.find()).isTrue();
            assertThat(seances.split("<tr><td>").length - 1).as(lien).isEqualTo(Integer.parseInt(dites.group(1)));
        }
    }

    /** An hour for one person is no session to which nobody came. */
    @Test
    void counts_in_what_anybody_may_come_to_no_hour_of_one_person() {
        var jeudis = ville.<Integer>faire(() -> jdbc.sql("""
            select count(*)::integer
            from seance
            join action on action.id = seance.action_id
            where seance.statut = 'tenue' and action.capacite is null and seance.heure_connue
                and action.type not in %s
                and seance.debut >= '2023-10-01 00:00+02' and seance.debut < '2024-01-01 00:00+01'
                and extract(isodow from seance.debut at time zone 'Europe/Paris') = 4
                and extract(hour from seance.debut at time zone 'Europe/Paris') < 12
            """.formatted(TypeDAction.sql(TypeDAction::individuelle)))
                .query(Integer.class)
                .single());
        var dites = Pattern.compile(">Le jeudi matin, sans rendez-vous : [^<>]* en (\\d+) séances\\.")
                .matcher(page(APRES))
                .results()
                .map(dite -> Integer.valueOf(dite.group(1)))
                .toList();

        assertThat(dites).containsExactly(jeudis);
        assertThat(page(APRES))
                .doesNotContain("Centre social des Abeilles, sans rendez-vous : 26 venues en 14 séances");
    }

    @Test
    void says_nothing_exact_of_so_few_that_they_could_be_known() {
        assertThat(page(APRES))
                .doesNotContainPattern("<td class=\"nombre\">[12]</td><td class=\"nombre\">[^<]*</td></tr>");
        assertThat(page(APRES)).contains("1 ou 2", "Comment ces phrases sont choisies");
    }

    @Test
    void is_for_the_team_and_the_figures_of_a_counsellor_are_their_own() {
        for (var role : EnumSet.complementOf(EnumSet.copyOf(Cercle.EQUIPE.roles()))) {
            assertThat(ville.visiteur(role).lire(APRES).statusCode()).isEqualTo(404);
            assertThat(ville.visiteur(role)
                            .lire(APRES + "/seances?par=theme&de=photos")
                            .statusCode())
                    .isEqualTo(404);
        }
        var lien = Pattern.compile("par=conseiller&de=([0-9a-f-]{36})").matcher(page(APRES));
        assertThat(lien.find()).isTrue();
        var accueil = ville.visiteur(Role.ACCUEIL);
        assertThat(accueil.lire(APRES).body()).doesNotContain("par=conseiller");
        assertThat(accueil.lire(APRES + "/seances?par=conseiller&de=" + lien.group(1))
                        .statusCode())
                .isEqualTo(404);
        for (var faux : new String[] {"", "?par=theme", "?par=lieu&de=nulle-part", "?par=x&de=photos"}) {
            assertThat(responsable.lire(APRES + "/seances" + faux).statusCode())
                    .as(faux)
                    .isEqualTo(404);
        }
    }

    @Test
    void is_recalled_where_the_next_one_is_made() {
        assertThat(page("/equipe/programme/trimestres/2024-T2"))
                .contains("Ce que le dernier trimestre fini apprend", APRES + "/seances?par=theme");
        assertThat(page("/equipe/programme/trimestres/2024-T1"))
                .doesNotContain("Ce que le dernier trimestre fini apprend");
        var autre = Ville.dans(contexte).avecQuimper();
        autre.faire(() -> jdbc.sql("update action set publiee = false where trimestre = '2024-T1'")
                .update());
        assertThat(autre.visiteur(Role.RESPONSABLE)
                        .lire("/equipe/programme/trimestres/2024-T1")
                        .body())
                .contains("Ce que le dernier trimestre fini apprend", APRES);
    }
}
