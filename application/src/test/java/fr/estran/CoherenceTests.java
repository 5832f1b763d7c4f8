package fr.estran;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import fr.estran.socle.dossier.Champ;
import fr.estran.socle.vocabulaire.Familles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no compiler ties together: keys and sentences, templates and those who render them. */
class CoherenceTests {

    static final Path MODELES = Path.of("src/main/jte");

    /** Of each bundle, the keys that the code puts together from a code; of a list that {@link Familles} has, the whole keys are known. */
    static final Map<String, Set<String>> CLES_COMPOSEES = Map.ofEntries(
            entry("echos", Set.of("manque.", "sujet.", "sujets.")),
            entry(
                    "coop",
                    Set.of(
                            "autonomie.",
                            "canal.",
                            "chose.",
                            "colonne.",
                            "etat.",
                            "genre.",
                            "manque.",
                            "materiel.",
                            "niveau.",
                            "note.",
                            "personne.",
                            "raison.",
                            "rang.",
                            "sorte.",
                            "statut.",
                            "theme.",
                            "trait.",
                            "tranche.")),
            entry("orientation", Set.of("courriel.", "origine.", "pour.")),
            entry(
                    "prets",
                    Set.of(
                            "a_dire.",
                            "appel.note.",
                            "corps.",
                            "etat.",
                            "faite.fini.",
                            "faute.",
                            "fini.",
                            "issue.",
                            "message.",
                            "motif.",
                            "moyen.",
                            "objet.",
                            "papier.si.",
                            "rouvrir.",
                            "sms.",
                            "sorte.",
                            "volet.")),
            entry("remises", Set.of("depart.", "papier.", "sorte.")),
            entry("etat", Set.of("gravite.")),
            entry("benevoles", Set.of("ecarte.", "etat.", "forme.", "par.", "voie.")),
            entry("libres", Set.of("ecartee.", "forme.", "voie.")),
            entry("api", Set.of("probleme.")),
            entry("donnees", Set.of("colonne.", "jeu.")),
            entry("nouvelles", Set.of("fait.", "genre.", "nombre.", "par.")),
            entry("moyens", Set.of("faire.", "regle.", "regler.", "titre.", "va_bien.")),
            entry("sante", Set.of("disque.")),
            entry("accords", Set.of("faute.", "raisons.")),
            entry("travail", Set.of("champ.", "etat.", "nature.")),
            entry(
                    "renouvellement",
                    Set.of(
                            "ajouter.",
                            "aucune.",
                            "defaire.",
                            "etat.",
                            "fait.",
                            "faire.",
                            "faute.",
                            "legende.",
                            "nature.",
                            "natures.",
                            "rubrique.")),
            entry("dangers", Set.of("faute.")),
            entry(
                    "annuaire",
                    Set.of(
                            "accessibilite.",
                            "accompagnement.",
                            "champ.",
                            "cout.",
                            "habilitation.",
                            "langue.",
                            "mode.",
                            "public.")),
            entry("normes", Set.of("accueil.", "acces.", "aide.", "dispositif.", "frais.", "public.")),
            entry("propositions", Set.of("dit.")),
            entry("quivient", Set.of("dit.lui.", "dit.vous.", "points.")),
            entry("ouvertures", Set.of("horaires.rang.")),
            entry("collectif", Set.of("code.", "organisme.faute.", "pro.suite.")),
            entry("echanges", Set.of("constat.disparues.", "constat.redressee.")),
            entry(
                    "plaquettes",
                    Set.of(
                            "ecart.",
                            "forme.",
                            "imprimer.",
                            "lire.",
                            "papier.a",
                            "picto.",
                            "raccourci.",
                            "tirage.titre.")),
            entry("decisions", Set.of("etat.")),
            entry("retours", Set.of("question.", "reponse.")),
            entry("concertation", Set.of("etat.", "moyen.")),
            entry("reunions", Set.of("etat.")),
            entry("invitations", Set.of("etat.")),
            entry("mots", Set.of("etat.", "faute.")),
            entry(
                    "reseau",
                    Set.of(
                            "ajouter.",
                            "champ.",
                            "champ.nombre.",
                            "champ.texte.",
                            "nature.",
                            "niveau.",
                            "nombre.",
                            "titre.aide.")),
            entry("reprise", Set.of("individuel.", "laisse.")),
            entry("tableurs", Set.of("refus.")),
            entry("codes", Set.of("deux.", "mot.")),
            entry("versements", Set.of("table.")),
            entry("besoins", Set.of("faute.")),
            entry("formes", Set.of("faute.")),
            entry("thematiques", Set.of("faute.")),
            entry("trimestres", Set.of("cibles.forme.", "contenu.", "etat.", "trou.")),
            entry("enseignements", Set.of("apres.colonne.", "apres.moment.", "apres.par.", "apres.statut.")),
            entry("ateliers", Set.of("depart.", "modele.faute.")),
            entry("vieprivee", Set.of("garde.", "public.", "reglage.", "rubrique.", "champ.", "valeur.")),
            entry(
                    "bilan",
                    Set.of(
                            "activite.colonne.",
                            "activite.note.evolution.",
                            "ages.",
                            "annulation.",
                            "annulees_pour.",
                            "attentes.",
                            "chiffre.",
                            "demandes.",
                            "document.titre.",
                            "genre.",
                            "lieu.",
                            "methode.",
                            "motif.",
                            "motifs.",
                            "envois.",
                            "orientations.",
                            "participations_par_",
                            "portes.",
                            "public.cache.",
                            "quartier.",
                            "portrait.mots.",
                            "recit.apres.",
                            "recit.contre.",
                            "recit.entre.",
                            "recit.motif.",
                            "recit.portrait.",
                            "recit.tous.",
                            "recit.trait.",
                            "but_du_collectif.",
                            "lacune.",
                            "recit.venues.",
                            "rencontres.colonne.",
                            "reponse.",
                            "situation.",
                            "souhaits.",
                            "thematique.",
                            "themes.",
                            "titre.")),
            entry(
                    "actes",
                    Set.of(
                            "annexe.",
                            "avancement.",
                            "avis.precaution.",
                            "certification.",
                            "copie.",
                            "differences.",
                            "fait.",
                            "fiche.",
                            "garde.",
                            "modele.ou.",
                            "modele.refus.",
                            "passage.",
                            "scdl.",
                            "signale.motif.",
                            "signale.reponse.",
                            "photo.accord.",
                            "mots.but_de_champ",
                            "mots.but_de_forme",
                            "mots.but_du_collectif",
                            "mots.marque_d_echelle",
                            "noter.",
                            "piece.",
                            "refus.",
                            "reglage.nature.",
                            "saisie.le.",
                            "sections.legende.",
                            "sections.presentation.",
                            "sections.titre.")),
            // Acts that are done no more, and stand in the journal for a year.
            entry("journal", Set.of("consultation.recueillir", "consultation.reprendre_une_voix")),
            entry(
                    "consultation",
                    Set.of(
                            "annulation.",
                            "autonomie.",
                            "progres.",
                            "canal.",
                            "canal_de_seance.",
                            "mode.",
                            "champ.",
                            "colonne.",
                            "comparer.",
                            "effectif.",
                            "faute.",
                            "genre.",
                            "heure.",
                            "jour.",
                            "materiel.",
                            "mois.",
                            "motif.",
                            "lieu.",
                            "niveau.",
                            "partie.",
                            "quartier.",
                            "section.",
                            "situation.",
                            "thematique.",
                            "tranche.")),
            entry(
                    "programme",
                    Set.of(
                            "conflit.",
                            "trimestre.nom.",
                            "trimestre.titre.",
                            "gestion.avertissement.",
                            "preparation.etat.",
                            "salle.",
                            "gestion.bref.",
                            "gestion.serie.epoque.",
                            "gestion.serie.rang.",
                            "gestion.serie.rythme.",
                            "gestion.serie.sort.",
                            "gestion.motif.",
                            "gestion.promotion.",
                            "materiel.faute.",
                            "questions.champ.")),
            entry("taches", Set.of("etat.", "quoi.", "tache.")),
            entry("guichet", Set.of("appareil.", "etat.", "faute.prevenir.", "prevenir.")),
            entry(
                    "inscriptions",
                    Set.of(
                            "annuler.non.",
                            "annuler.oui.",
                            "annuler.suite.",
                            "annuler.titre.",
                            "appareil.",
                            "bouton.",
                            "canal.",
                            "corriger.fait.",
                            "etat.",
                            "explication.",
                            "fait.prevenir.",
                            "mouvement.",
                            "moyen.",
                            "par.",
                            "refus.reservee.",
                            "tiers.")),
            entry(
                    "equipe",
                    Set.of(
                            "absences.moment.",
                            "absences.motif.",
                            "absences.pendant.",
                            "benevoles.moyen.",
                            "joindre.faute.",
                            "joindre.moyen.",
                            "membres.faute.")),
            entry("journees", Set.of("canal.", "fait.", "motif.", "raison.", "suivi.suite.")),
            entry(
                    "emargement",
                    Set.of(
                            "rectifier.motif.",
                            "appareil.",
                            "autonomie.",
                            "canal.",
                            "cloture.tour.",
                            "desaccord.",
                            "materiel.",
                            "memes.",
                            "motif.",
                            "niveau.",
                            "nouvelle.faute.",
                            "raison.",
                            "reprise.",
                            "saisie.faute.",
                            "suite.",
                            "tour.",
                            "genre.",
                            "situation.",
                            "tetes.par.",
                            "tranche.",
                            "venue.")),
            entry("rendezvous", Set.of("deplacer.limite.", "guichet.limite.")),
            entry(
                    "comptes",
                    Set.of(
                            "echec.faire.",
                            "echec.pourquoi.",
                            "fournisseur.faute.",
                            "journal.canal.",
                            "journal.sans_auteur.",
                            "role.")),
            entry(
                    "textes",
                    Set.of(
                            "autres.",
                            "canal.",
                            "echec.",
                            "essai.absent.",
                            "essai.accepte.",
                            "essai.envoyer.",
                            "essai.faute.",
                            "essai.par.",
                            "essai.vers.",
                            "etat.",
                            "etat_recu.",
                            "retard.",
                            "exemple.",
                            "fait.",
                            "forme.",
                            "issue.",
                            "issue_recu.",
                            "liste.",
                            "modele.variable.",
                            "modeles.sans.",
                            "moment.",
                            "rappel_prevu.",
                            "recus.fait.",
                            "reprise.",
                            "sujet.")),
            entry(
                    "usagers",
                    Set.of(
                            "contact.",
                            "genre.",
                            "motif.",
                            "nature.",
                            "prevoir.",
                            "quartier.",
                            "reunir.resultat.",
                            "situation.",
                            "volet.presence.")),
            entry(
                    "site",
                    Set.of(
                            "accessibilite.etat.",
                            "accessibilite.raison.",
                            "conformite.",
                            "depart.",
                            "donnees.quoi.",
                            "entree.",
                            "equipe.etat.",
                            "equipe.lien.",
                            "espace.",
                            "rubrique.")),
            entry("calendrier", Set.of("contree.", "ferie.", "fuseau.", "zone.")),
            entry("gabarit", Set.of("avis.", "etape.", "menu.", "pied.accessibilite.")),
            entry("demandes", Set.of("erreur.")),
            // What would change, and what has changed.
            entry("transferts", Set.of("fait.", "verification.")),
            entry(
                    "correspondances",
                    Set.of(
                            "champ.",
                            "choix.",
                            "colonne_manquante.",
                            "faute.",
                            "laissees.",
                            "manque.",
                            "nature.",
                            "reste.")),
            entry("agenda", Set.of("agenda.absence.")),
            entry(
                    "territoire",
                    Set.of(
                            "lieux.faute.",
                            "quartiers.faute.",
                            "quartiers.mot.",
                            "sigle.",
                            "tenue.faute.",
                            "venir.manque.")),
            entry(
                    "questionnaires",
                    Set.of(
                            "allege.",
                            "debut.",
                            "dite.",
                            "etat.",
                            "genre.",
                            "marques.",
                            "modele.",
                            "question.nouvelle.",
                            "suite.",
                            "type.")),
            entry("bulletins", Set.of("faute.", "feuille.")),
            entry("sollicitations", Set.of("canal.", "envoi.", "exclusion.", "mot.", "par.", "tirage.canal.")),
            entry("recurrence", Set.of("rang.")),
            entry(
                    "reconduction",
                    Set.of("epoque.", "obstacle.", "pas_une_source.", "plus_a_preparer.", "rythme.", "trimestre.")),
            // The figures themselves: IndicateurTests holds each to its name and its rule.
            entry("statistiques", Set.of("")),
            // Each constraint of the database: ContraintesTests holds them to their sentences.
            entry("base", Set.of("")));

    /** Bundles in which {@code cle.pro} is what a professional is told in the place of what the person is. */
    static final Set<String> A_DEUX_VOIX = Set.of("inscriptions", "rendezvous");

    /** What begins as a key does and is none: files, settings, paths, values of the records. */
    static final Predicate<String> NON_CLES = Pattern.compile(
                    "(estran|messages|java|os|user|server)\\..*|public\\.transfert\\w*|.*\\.(jte|csv|css|sql|xml|json|html|pdf|odt|ttf|log|pid|ebauche|gz|tsv|zip)")
            .asMatchPredicate();

    /** Vowels; what the templates of the same documents say too; a mark that machines read. */
    static final Set<String> ACCENTS_PERMIS =
            Set.of("aâàeéèêëiîïoôuûüyœæh", "<à compléter>", "Aucune donnée", "interne : à ne pas publier");

    static final Pattern LITTERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** In a template, a sentence may be said within the quotes of an attribute. */
    static final Pattern DITE = Pattern.compile("dire\\(\"([a-z0-9_.]+)\"");

    static final Pattern BLOC = Pattern.compile("\"\"\"\\n(.*?)\"\"\"", Pattern.DOTALL);

    static final Pattern APPELEE = Pattern.compile("@template\\.([\\w.-]+)\\(");

    /** Of all sources and templates, read once. */
    static final Set<String> LITTERAUX = litteraux();

    @ParameterizedTest
    @MethodSource("modules")
    void says_every_sentence_of_its_bundles(String module) {
        var composees = CLES_COMPOSEES.getOrDefault(module, Set.of());
        var deListes = Familles.cles(module);
        var decrits = decrits(module);

        assertThat(Bundles.phrases(module).stringPropertyNames())
                .isNotEmpty()
                .filteredOn(cle -> !deListes.contains(cle))
                .filteredOn(cle -> composees.stream().noneMatch(cle::startsWith))
                .filteredOn(cle -> !decrits.contains(cle.replaceFirst("\\.aide$", "")))
                .allMatch(
                        cle -> LITTERAUX.contains(A_DEUX_VOIX.contains(module) ? cle.replaceFirst("\\.pro$", "") : cle),
                        "is said somewhere");
    }

    /** The words of the fields of things that are described once; what helps to fill one bears its name. */
    private static Set<String> decrits(String module) {
        return Descriptions.TOUTES.stream()
                .filter(fiche -> fiche.mots() == Bundles.dire(module))
                .flatMap(fiche -> fiche.champs().stream())
                .map(Champ::cle)
                .collect(toSet());
    }

    @Test
    void lists_no_family_of_keys_that_is_gone() {
        CLES_COMPOSEES.forEach((module, familles) -> assertThat(familles)
                .filteredOn(famille -> !famille.isEmpty())
                .allSatisfy(famille -> assertThat(Bundles.phrases(module).stringPropertyNames())
                        .as(famille)
                        .anyMatch(cle -> cle.startsWith(famille) && !LITTERAUX.contains(cle))));
    }

    /** A family is named before its dot: a key with a dot of a family that a bundle has must be in a bundle. */
    @Test
    void has_a_sentence_for_every_key_that_it_says() {
        var cles = new HashSet<String>();
        for (var module : modules()) {
            cles.addAll(Bundles.phrases(module).stringPropertyNames());
        }
        var familles = cles.stream().map(CoherenceTests::famille).collect(toSet());

        var dites = LITTERAUX.stream()
                .filter(mot -> mot.matches("[a-z_]+(\\.[a-z0-9_]+)+"))
                .filter(NON_CLES.negate())
                .filter(mot -> familles.contains(famille(mot)))
                .toList();
        assertThat(dites).hasSizeGreaterThan(100);
        assertThat(dites.stream().filter(mot -> !cles.contains(mot))).isEmpty();
    }

    @Test
    void has_no_template_that_nobody_renders() {
        var appelees = textes(MODELES, ".jte")
                .flatMap(texte -> APPELEE.matcher(texte).results())
                .map(appel -> appel.group(1).replace('.', '/'))
                .collect(toSet());

        assertThat(Fichiers.sous(MODELES, ".jte")).isNotEmpty().allSatisfy(modele -> {
            var nom = MODELES.relativize(modele).toString().replace(".jte", "");
            var court = modele.getFileName().toString().replace(".jte", "");
            assertThat(appelees.contains(nom)
                            || Stream.of(nom + ".jte", nom, court).anyMatch(LITTERAUX::contains))
                    .as(nom)
                    .isTrue();
        });
    }

    /** What a person reads is in a bundle, but for a class of letters that a pattern looks for; what picocli says is beside commands. */
    @Test
    void writes_no_french_sentence_in_its_code() {
        assertThat(LITTERAUX)
                .filteredOn(texte -> texte.replaceAll("\\[[^\\]]*]", "").matches("(?s).*[à-öø-ÿÀ-ÖØ-ß].*"))
                .filteredOn(texte -> !ACCENTS_PERMIS.contains(texte))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void writes_sentences_that_can_be_said(String module) {
        Bundles.phrases(module)
                .forEach((cle, phrase) -> assertThatNoException()
                        .as(cle.toString())
                        .isThrownBy(() -> new MessageFormat(phrase.toString(), ULocale.FRENCH)));
    }

    /** Of a key that stands twice, the first sentence is never said, whoever corrects it. */
    @ParameterizedTest
    @MethodSource("modules")
    void writes_each_sentence_once(String module) {
        assertThat(Fichiers.lire(Bundles.tous().get(module))
                        .lines()
                        .filter(ligne -> ligne.matches("[^#\\s]+ *=.*"))
                        .map(ligne -> ligne.replaceFirst(" *=.*", "")))
                .doesNotHaveDuplicates();
    }

    /** A single one before a brace makes the brace a letter, and the value is never said. */
    @ParameterizedTest
    @MethodSource("modules")
    void writes_its_apostrophes_twice(String module) {
        assertThat(Bundles.phrases(module))
                .allSatisfy((cle, phrase) -> assertThat(phrase.toString().replace("''", ""))
                        .as(cle.toString())
                        .doesNotContain("'"));
    }

    /** As a keyboard has them, and as a text message can send them; hours with their own word, and nothing that breaks. */
    @Test
    void writes_apostrophes_and_hours_one_way() {
        for (var module : modules()) {
            Bundles.phrases(module)
                    .forEach((cle, phrase) -> assertThat(phrase.toString())
                            .as(module + " " + cle)
                            .doesNotContain("\u2019")
                            .doesNotContainPattern("\\b\\d{1,2}h\\d{2}\\b|\\d h (?!\\d{2}\\b)|\\d h[.,]"));
        }
    }

    /** But for the cells of a folder of records: those are written 09:30. */
    @Test
    void writes_no_hour_as_machines_do() {
        assertThat(modules())
                .filteredOn(module -> !module.equals("echanges"))
                .allSatisfy(module -> Bundles.phrases(module)
                        .forEach((cle, phrase) -> assertThat(phrase.toString())
                                .as(module + " " + cle)
                                .doesNotContainPattern("\\d{1,2}:\\d{2}")));
    }

    private static Set<String> modules() {
        return Bundles.tous().keySet();
    }

    private static String famille(String cle) {
        return cle.substring(0, Math.max(cle.indexOf('.'), 0));
    }

    /** Text blocks hold SQL and scripts: of these, only what is said to a person would be wrong. */
    private static Set<String> litteraux() {
        var litteraux = new HashSet<String>();
        for (var source :
                Stream.concat(sources().stream(), textes(MODELES, ".jte")).toList()) {
            var code = new ArrayList<String>();
            BLOC.matcher(source).results().map(MatchResult::group).forEach(litteraux::add);
            DITE.matcher(source).results().map(dite -> dite.group(1)).forEach(litteraux::add);
            BLOC.matcher(source)
                    .replaceAll("")
                    .lines()
                    .filter(l -> !l.strip().matches("(//|\\*|/\\*).*"))
                    .forEach(code::add);
            LITTERAL.matcher(String.join("\n", code))
                    .results()
                    .map(trouve -> trouve.group(1))
                    .forEach(litteraux::add);
        }
        return litteraux;
    }

    private static List<String> sources() {
        return textes(Path.of("src/main/java"), ".java").toList();
    }

    private static Stream<String> textes(Path dossier, String fin) {
        return Fichiers.sous(dossier, fin).stream().map(Fichiers::lire);
    }
}
