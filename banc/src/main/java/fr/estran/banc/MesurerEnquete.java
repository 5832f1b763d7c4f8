package fr.estran.banc;

import fr.estran.comptes.ComptesDeDemonstration;
import fr.estran.parole.enquetes.Bulletin;
import fr.estran.parole.enquetes.Canal;
import fr.estran.parole.enquetes.Echantillon;
import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.Enquete.EtatDEnquete;
import fr.estran.parole.enquetes.EnqueteEcrite;
import fr.estran.parole.enquetes.EnqueteId;
import fr.estran.parole.enquetes.Enquetes;
import fr.estran.parole.enquetes.Ouverture;
import fr.estran.parole.enquetes.QuestionDEnquete;
import fr.estran.parole.enquetes.Tirage;
import fr.estran.parole.enquetes.Tirages;
import fr.estran.parole.enquetes.Urne;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.dossier.Porte;
import fr.estran.socle.secrets.CleDePapier;
import fr.estran.socle.secrets.Sceau;
import fr.estran.socle.vocabulaire.Structures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the survey of Quimper costs, in a town of four times as many people: to draw, to answer, to type, to count with two keys. */
@Command(name = "enquete", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class MesurerEnquete implements Callable<Integer> {

    private static final String HOTE = "enquete.localhost";
    private static final LocalDate OUVERTE = LocalDate.of(2024, 1, 8);
    private static final int TAILLE = 4;
    private static final int SOLLICITEES = 60;
    private static final int RODAGE = 10;
    private static final int TOURS = 40;
    private static final String PREMIERE = CleDePapier.tirer();
    private static final String SECONDE = CleDePapier.tirer();

    @Option(names = "--bulletins", defaultValue = "1000", paramLabel = "N")
    private int bulletins;

    @FunctionalInterface
    private interface Geste {
        void faire(int tour) throws Exception;
    }

    @Override
    public Integer call() throws Exception {
        var dossier = Files.createTempDirectory("estran-banc-");
        try (var contexte = ServiceDuBanc.compte()) {
            var structure = importer(contexte, dossier.resolve("x" + TAILLE));
            System.out.println("| quoi | bulletins dans l'urne | p50 (ms) | p95 | ordres SQL |");
            System.out.println("|---|---|---|---|---|");
            StructureCourante.auNomDe(structure, () -> {
                mesurer(contexte);
                return structure;
            });
        } finally {
            FileSystemUtils.deleteRecursively(dossier);
        }
        return 0;
    }

    private static StructureId importer(ConfigurableApplicationContext contexte, Path dossier) throws Exception {
        new DossierGrossi(contexte.getBeanProvider(Porte.class).orderedStream().toList())
                .ecrire(ServiceDuBanc.quimper(), dossier, TAILLE);
        var structure = MesurerBilan.importer(contexte, dossier).structure();
        StructureCourante.auNomDe(structure, () -> {
            contexte.getBean(TransactionOperations.class)
                    .executeWithoutResult(
                            _ -> contexte.getBean(Structures.class).repondreA(structure, HOTE));
            contexte.getBean(ComptesDeDemonstration.class).ouvrir();
            return structure;
        });
        return structure;
    }

    private void mesurer(ConfigurableApplicationContext contexte) throws Exception {
        var enquete = lancer(contexte);
        try (var equipe = visiteur(contexte);
                var personne = visiteur(contexte)) {
            equipe.entrer("responsable@demo.invalid", ComptesDeDemonstration.MOT_DE_PASSE);
            var liens = solliciter(contexte, equipe, enquete.id());
            repondre(contexte, personne, enquete, liens);
            saisir(contexte, equipe, enquete);
            remplir(contexte, enquete);
            ouvrir(contexte, personne, enquete, liens);
            saisir(contexte, equipe, enquete);
        }
        compter(contexte, enquete.id());
    }

    private static CleDePapier lue(String papier) {
        return CleDePapier.lire(papier) instanceof CleDePapier.Lecture.Lue(var cle) ? cle : jamais();
    }

    private static CleDePapier jamais() {
        throw new IllegalStateException("a key that was just drawn");
    }

    private static VisiteurDuBanc visiteur(ConfigurableApplicationContext contexte) {
        return new VisiteurDuBanc(ServiceDuBanc.port(contexte), HOTE);
    }

    private static Enquete lancer(ConfigurableApplicationContext contexte) {
        var enquetes = contexte.getBean(Enquetes.class);
        return Objects.requireNonNull(contexte.getBean(TransactionOperations.class)
                .execute(_ -> {
                    var ancienne = enquetes.toutes().stream()
                            .filter(une -> une.etat() == EtatDEnquete.VERSEE)
                            .findFirst()
                            .orElseThrow();
                    var id = enquetes.creer(
                            EnqueteEcrite.de(ancienne).avecEntete("Banc", null, OUVERTE, OUVERTE.plusDays(25)));
                    enquetes.poserLaCle(id, 1, lue(PREMIERE).publique());
                    enquetes.poserLaCle(id, 2, lue(SECONDE).publique());
                    enquetes.lancer(id, enquetes.lire(id).revision(), OUVERTE);
                    return enquetes.lire(id);
                }));
    }

    private static List<String> solliciter(
            ConfigurableApplicationContext contexte, VisiteurDuBanc equipe, EnqueteId enquete) throws Exception {
        var tirages = contexte.getBean(Tirages.class);
        var echantillon = new Echantillon(
                "2022-01-01",
                OUVERTE.toString(),
                List.of(),
                List.of(),
                Integer.toString(SOLLICITEES),
                Set.of(Canal.SUR_PLACE));
        var tires = new ArrayList<Tirage>();
        durer(contexte, "tirer %d personnes", 0, _ -> tires.add(tirages.tirer(enquete, echantillon)));
        System.out.println(
                "| parmi %d personnes vues | | | | |".formatted(tires.getLast().vues()));
        var page = "/equipe/enquetes/" + enquete + "/demander";
        equipe.formulaire(page)
                .envoyer(
                        page,
                        "canaux=sur_place&usagers=" + tires.getLast().ecrites().replace(" ", "+"));
        return contexte.getBean(Urne.class).tirerLesLiens(enquete, SOLLICITEES);
    }

    private static void repondre(
            ConfigurableApplicationContext contexte, VisiteurDuBanc personne, Enquete enquete, List<String> liens)
            throws Exception {
        ouvrir(contexte, personne, enquete, liens);
        var pages = new ArrayList<String>();
        for (var lien : liens) {
            pages.add(personne.suite("/enquete/" + lien, ""));
        }
        durer(contexte, "ouvrir le formulaire", 0, tour -> personne.texte(pages.get(tour)));
        var formulaire = personne.formulaire(pages.getFirst());
        durer(
                contexte,
                "déposer un bulletin",
                TOURS,
                tour -> attendre(302, formulaire.envoyer(pages.get(tour), champs(enquete, "r.", tour))));
    }

    private static void ouvrir(
            ConfigurableApplicationContext contexte, VisiteurDuBanc personne, Enquete enquete, List<String> liens)
            throws Exception {
        durer(
                contexte,
                "ouvrir le lien",
                enAttente(contexte, enquete.id()),
                tour -> attendre(200, personne.demander("/enquete/" + liens.get(tour))));
    }

    private static void saisir(ConfigurableApplicationContext contexte, VisiteurDuBanc equipe, Enquete enquete)
            throws Exception {
        var page = "/equipe/enquetes/" + enquete.id() + "/saisie";
        int dedans = enAttente(contexte, enquete.id());
        durer(contexte, "ouvrir une feuille vide", dedans, _ -> attendre(200, equipe.demander(page)));
        var formulaire = equipe.formulaire(page);
        durer(
                contexte,
                "saisir une feuille",
                dedans,
                tour -> attendre(
                        302,
                        formulaire.envoyer(
                                page,
                                "geste=garder&page=" + Sceau.jeton() + "&feuille=" + (dedans + tour + 1) + "&"
                                        + rangs(enquete, tour))));
    }

    private void remplir(ConfigurableApplicationContext contexte, Enquete enquete) {
        var urne = contexte.getBean(Urne.class);
        for (int rang = enAttente(contexte, enquete.id()); rang < bulletins - RODAGE - TOURS; rang++) {
            urne.deposerAuTelephone(enquete, rempli(enquete, rang), Sceau.jeton());
        }
    }

    private static void compter(ConfigurableApplicationContext contexte, EnqueteId enquete) {
        var ordres = contexte.getBean(CompteurDOrdres.class);
        int dedans = enAttente(contexte, enquete);
        var avant = ordres.compte();
        var depart = System.nanoTime();
        contexte.getBean(Urne.class).compter(enquete, new Ouverture(lue(PREMIERE), lue(SECONDE), 0, false));
        dire("compter", dedans, List.of(System.nanoTime() - depart), ordres.compte() - avant);
    }

    private static int enAttente(ConfigurableApplicationContext contexte, EnqueteId enquete) {
        return contexte.getBean(Urne.class).enAttente(enquete).total();
    }

    /** Each otherwise, and each with a word. */
    private static Bulletin rempli(Enquete enquete, int rang) {
        return Bulletin.de(
                enquete,
                enquete.questions().stream()
                        .collect(Collectors.toMap(QuestionDEnquete::code, question -> List.of(dite(question, rang)))));
    }

    private static String dite(QuestionDEnquete question, int rang) {
        return question.type().fermee()
                ? question.choix().get(place(question, rang)).valeur()
                : "Merci de votre patience";
    }

    private static int place(QuestionDEnquete question, int rang) {
        return Math.floorMod(
                (rang + question.code().hashCode()) * 7919 / 3, question.choix().size());
    }

    private static String champs(Enquete enquete, String prefixe, int rang) {
        return enquete.questions().stream()
                .map(question ->
                        prefixe + question.code() + "=" + dite(question, rang).replace(' ', '+'))
                .collect(Collectors.joining("&"));
    }

    private static String rangs(Enquete enquete, int rang) {
        return enquete.questions().stream()
                .filter(question -> question.type().fermee())
                .map(question -> "q." + question.code() + "=" + (place(question, rang) + 1))
                .collect(Collectors.joining("&"));
    }

    private static void attendre(int statut, int recu) {
        if (recu != statut) {
            throw new IllegalStateException("answered " + recu);
        }
    }

    private static void durer(ConfigurableApplicationContext contexte, String quoi, int dedans, Geste geste)
            throws Exception {
        for (int tour = 0; tour < RODAGE; tour++) {
            geste.faire(tour);
        }
        var ordres = contexte.getBean(CompteurDOrdres.class);
        var avant = ordres.compte();
        var durees = new ArrayList<Long>();
        for (int tour = RODAGE; tour < RODAGE + TOURS; tour++) {
            var depart = System.nanoTime();
            geste.faire(tour);
            durees.add(System.nanoTime() - depart);
        }
        dire(quoi.formatted(SOLLICITEES), dedans, durees, (ordres.compte() - avant) / TOURS);
    }

    private static void dire(String quoi, int dedans, List<Long> durees, long ordres) {
        var triees = durees.stream().sorted().toList();
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %d |",
                quoi,
                dedans,
                triees.get(triees.size() / 2) / 1e6,
                triees.get(triees.size() * 95 / 100) / 1e6,
                ordres));
    }
}
