package fr.estran.socle.vocabulaire;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ListesDuSchema;
import fr.estran.messages.Modele;
import fr.estran.messages.SujetDeMessage;
import fr.estran.socle.commun.Code;
import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Nature;
import fr.estran.socle.dossier.Porte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** A list that the dossier closes is closed alike in the schema, and is told in the guide to whoever fills it in. */
class ListesFermeesTests {

    private static final Path GUIDE = Path.of(System.getProperty("estran.racine", ".."), "docs", "guide", "dossier.md");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern MOT = Pattern.compile("'([^']*)'");
    private static final Pattern CITE = Pattern.compile("`([^`]*)`");

    private static final Set<String> DES_CHAINES = Set.of(
            "acces_provisoire_connu",
            "appareil_connu",
            "canal_de_demande_connu",
            "canal_de_message_connu",
            "champ_de_desaccord_connu",
            "contact_connu",
            "duree_de_rendez_vous_connue",
            "endroit_sans_lieu_connu",
            "etat_d_appel_recu_connu",
            "etat_d_envoi_connu",
            "etat_d_invitation_connu",
            "etat_de_salle_connu",
            "etat_du_rapport_connu",
            "genre_connu",
            "genre_d_effectif_connu",
            "genre_de_mouvement_connu",
            "journal_canal_connu",
            "logo_d_un_type_connu",
            "message_pour_quelqu_un",
            "modele_de_message_connu benevole",
            "modele_de_message_connu enquete",
            "modele_de_message_connu equipe",
            "modele_de_message_connu orientation",
            "modele_de_message_connu pret",
            "modele_de_message_connu reseau",
            "modele_de_texte_connu",
            "moment_du_rappel_connu",
            "motif_d_indisponibilite_connu",
            "moyen_d_essai_connu",
            "moyen_d_invitation_connu",
            "nature_de_lien_connue",
            "origine_d_appel_connue",
            "plage_sans_lieu_connue",
            "portee_de_compte_connue",
            "promotion_connue",
            "question_du_bilan_connue",
            "reglage_de_territoire_connu",
            "rythme_connu",
            "sort_d_action_connu",
            "suite_de_seance_connue",
            "sujet_d_appel_connu",
            "tranche_de_participation_connue",
            "transition_notee_quelque_part");

    @TestFactory
    Stream<DynamicTest> a_closed_list_of_the_dossier_is_the_one_of_the_schema() throws IOException {
        var schema = schema();
        return choix((fichier, colonne, valeurs) -> {
            var permis = permis(schema, fichier.table(), colonne.champ());
            if (fichier.complement() == null) {
                assertThat(permis).isEqualTo(valeurs);
            } else {
                assertThat(permis).containsAll(valeurs);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_closed_list_of_the_dossier_is_told_in_the_guide() throws IOException {
        var guide = Files.readString(GUIDE);
        return choix((fichier, colonne, valeurs) ->
                assertThat(dits(guide, fichier, colonne.nom())).containsAll(valeurs));
    }

    /** Of a list of strings the compiler asks nothing: what stays one is here, and one that becomes an enum leaves. */
    @Test
    void a_closed_list_of_the_schema_is_an_enum_but_for_those_that_are_told() throws IOException {
        var listes = enums().map(ListesFermeesTests::codes).toList();
        assertThat(ListesDuSchema.toutes().entrySet().stream()
                        .filter(controle ->
                                listes.stream().noneMatch(liste -> liste.equals(Set.copyOf(controle.getValue()))))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(DES_CHAINES);
    }

    /** What a message may tell depends on what it is about. */
    @Test
    void what_a_message_tells_of_each_subject_is_what_the_schema_permits() throws IOException {
        assertThat(ListesDuSchema.toutes().tailMap("modele_de_message_connu").keySet())
                .filteredOn(controle -> controle.startsWith("modele_de_message_connu"))
                .containsExactlyInAnyOrderElementsOf(codes(SujetDeMessage.class).stream()
                        .map(sujet -> "modele_de_message_connu " + sujet)
                        .toList());
        assertThat(ListesDuSchema.permises("modele_de_message_connu place"))
                .containsExactlyInAnyOrderElementsOf(codes(Modele.class));
        assertThat(ListesDuSchema.permises("modele_de_message_connu reunion"))
                .containsExactlyInAnyOrderElementsOf(codes(classe("fr.estran.reseau.reunions.SorteDInvitation")));
        assertThat(ListesDuSchema.permises("modele_de_message_connu orientation"))
                .containsExactly("annonce", "relance");
        assertThat(ListesDuSchema.permises("modele_de_message_connu enquete")).containsExactly("invitation", "relance");
        assertThat(ListesDuSchema.permises("modele_de_message_connu pret")).containsExactly("rappel", "retard");
        assertThat(ListesDuSchema.permises("modele_de_message_connu reseau")).containsExactly("mot");
    }

    private static Stream<Class<?>> enums() {
        var recherche = new ClassPathScanningCandidateComponentProvider(false);
        recherche.addIncludeFilter(new AssignableTypeFilter(Enum.class));
        return recherche.findCandidateComponents("fr.estran").stream()
                .<Class<?>>map(trouvee -> classe(requireNonNull(trouvee.getBeanClassName())))
                .filter(Class::isEnum);
    }

    private static Class<?> classe(String nom) {
        try {
            return Class.forName(nom);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(nom, e);
        }
    }

    private static Set<String> codes(Class<?> liste) {
        return Arrays.stream(requireNonNull(liste.getEnumConstants()))
                .map(un -> un instanceof Code code
                        ? code.code()
                        : ((Enum<?>) un).name().toLowerCase(Locale.ROOT))
                .collect(toSet());
    }

    private interface Epreuve {
        void de(Fichier fichier, Colonne colonne, Set<String> valeurs);
    }

    private static Stream<DynamicTest> choix(Epreuve epreuve) {
        var epreuves = portes().flatMap(porte -> porte.fichiers().stream())
                .flatMap(fichier -> fichier.colonnes().stream()
                        .filter(colonne -> colonne.nature() instanceof Nature.Choix)
                        .map(colonne -> DynamicTest.dynamicTest(
                                fichier.nom() + "." + colonne.nom(),
                                () -> epreuve.de(fichier, colonne, ((Nature.Choix) colonne.nature()).valeurs()))))
                .toList();
        assertThat(epreuves).hasSizeGreaterThan(10);
        return epreuves.stream();
    }

    /** What a door needs to conclude is not what it declares. */
    private static Stream<Porte> portes() {
        var recherche = new ClassPathScanningCandidateComponentProvider(false);
        recherche.addIncludeFilter(new AssignableTypeFilter(Porte.class));
        return recherche.findCandidateComponents("fr.estran").stream()
                .map(trouvee -> porte(requireNonNull(trouvee.getBeanClassName())));
    }

    private static Porte porte(String classe) {
        try {
            var constructeur = Class.forName(classe).getDeclaredConstructors()[0];
            constructeur.setAccessible(true);
            return (Porte) constructeur.newInstance(new Object[constructeur.getParameterCount()]);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(classe, e);
        }
    }

    /** What each table and each domain is told to be, in the order of the migrations. */
    private static Map<String, List<String>> schema() throws IOException {
        var dits = new LinkedHashMap<String, List<String>>();
        var ordre = Pattern.compile(
                "(?:create|alter) (?:table|domain) (?:if exists )?(?:only )?(\\w+)(.*?);\\n", Pattern.DOTALL);
        for (var migration : fichiers(MIGRATIONS)) {
            ordre.matcher(Files.readString(migration) + "\n")
                    .results()
                    .forEach(dit -> dits.computeIfAbsent(dit.group(1), _ -> new ArrayList<>())
                            .add(dit.group(2)));
        }
        return dits;
    }

    /** The last word counts. */
    private static Set<String> permis(Map<String, List<String>> schema, String table, String champ) {
        var liste = Pattern.compile("check \\(\\s*" + champ + " in \\(([^)]*)\\)");
        var domaine = Pattern.compile("(?m)^\\s*" + champ + " (\\w+)");
        var dits = schema.getOrDefault(table, List.of());
        return dernier(dits, liste)
                .or(() -> dernier(dits, domaine)
                        .flatMap(nom -> dernier(
                                schema.getOrDefault(nom, List.of()),
                                Pattern.compile("check \\(value in \\(([^)]*)\\)"))))
                .map(mots -> mots(MOT, mots))
                .orElse(Set.of());
    }

    private static Optional<String> dernier(List<String> dits, Pattern quoi) {
        return dits.stream()
                .flatMap(dit -> quoi.matcher(dit).results())
                .map(trouve -> trouve.group(1))
                .reduce((_, suivant) -> suivant);
    }

    /** In the row of the column, under the name of the file; where a row sends to another file, there. */
    private static Set<String> dits(String guide, Fichier fichier, String colonne) {
        var ligne = rubrique(guide, fichier.nom())
                .lines()
                .filter(l -> l.startsWith("|") && l.contains("`" + colonne + "`"))
                .reduce((premiere, suivante) -> suivante.contains(fichier.nom() + ".csv") ? suivante : premiere)
                .orElse("");
        var ailleurs = Pattern.compile("comme dans `(\\w+)\\.csv`").matcher(ligne);
        return ailleurs.find()
                ? cites(rubrique(guide, ailleurs.group(1))
                        .lines()
                        .filter(l -> l.startsWith("| `" + colonne + "`"))
                        .findFirst()
                        .orElse(""))
                : cites(ligne);
    }

    private static String rubrique(String guide, String fichier) {
        return Arrays.stream(guide.split("(?m)^#{2,3} "))
                .filter(rubrique -> rubrique.lines().findFirst().orElse("").contains("`" + fichier + ".csv`"))
                .findFirst()
                .orElse("");
    }

    private static Set<String> cites(String ligne) {
        return mots(CITE, ligne);
    }

    private static Set<String> mots(Pattern quoi, String texte) {
        var mots = new HashSet<String>();
        quoi.matcher(texte).results().map(trouve -> trouve.group(1)).forEach(mots::add);
        return mots;
    }

    private static List<Path> fichiers(Path dossier) throws IOException {
        try (var fichiers = Files.list(dossier)) {
            return fichiers.sorted().toList();
        }
    }
}
