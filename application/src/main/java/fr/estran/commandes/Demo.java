package fr.estran.commandes;

import fr.estran.accueil.ailleurs.AgendaDeDemonstration;
import fr.estran.bilan.actes.ActesDeDemonstration;
import fr.estran.bilan.rapport.Acte;
import fr.estran.bilan.renouvellement.DossiersRemisDeDemonstration;
import fr.estran.comptes.ComptesDeDemonstration;
import fr.estran.echanges.dossiers.ResultatImport;
import fr.estran.inscriptions.rendezvous.RendezVousDeDemonstration;
import fr.estran.messages.MessagesDeDemonstration;
import fr.estran.messages.benevoles.MotAuxBenevolesDeDemonstration;
import fr.estran.parole.concertation.ConsultationsDeDemonstration;
import fr.estran.parole.reponses.SollicitationsDeDemonstration;
import fr.estran.programme.affiche.PlaquettesDeDemonstration;
import fr.estran.reseau.mots.MotsDeDemonstration;
import fr.estran.reseau.reunions.ReponsesDeDemonstration;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.vocabulaire.Structures;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole service with fictional records, from nothing: never in the database of a service. */
@Command(name = "demo", resourceBundle = "commandes.aide", mixinStandardHelpOptions = true, sortOptions = false)
final class Demo implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.de("commandes/commandes");

    static final int ANNEE = 2023;

    /** When the report of 2023 is prepared, and the first quarter of 2024 is open: a Monday, at nine in Quimper. */
    static final String MATIN = "2024-01-15T08:00:00Z";

    private final ServiceDemarre service;

    @Option(names = "--port", defaultValue = "8080", paramLabel = "PORT")
    private int port;

    Demo(ServiceDemarre service) {
        this.service = service;
    }

    @Override
    public Integer call() throws Exception {
        var sortie = Path.of("bilan-" + ANNEE).toAbsolutePath();
        var base = ServiceDemarre.racine().resolve("var/demo/postgres");
        System.out.println(MESSAGES.dire("demo.preparation"));
        try (var contexte = service.avecPages(
                "--server.port=" + port,
                "--estran.adresse=http://localhost:" + port,
                "--estran.base.url=",
                "--estran.base.dossier=" + base,
                "--estran.horloge=" + MATIN)) {
            var structure = structure(contexte);
            if (structure.isEmpty()) {
                direPourquoi(contexte.getBean(Structures.class), base);
                return CodesDeSortie.DONNEES_REFUSEES;
            }
            StructureCourante.auNomDe(structure.get(), () -> {
                contexte.getBean(ActesDeDemonstration.class).raconter();
                return structure;
            });
            presenter(contexte, structure.get());
            ServiceDemarre.ouvrir(contexte);
            System.out.println(MESSAGES.dire("demo.en_marche", Map.of("port", "" + port)));
            // Those who wait for the page wait for no report.
            BilanAnnuel.ecrire(BilanJetable.dans(contexte, structure.get(), ANNEE, false, Acte.A_COMPLETER), sortie);
            ServiceDemarre.rester();
        }
        return 0;
    }

    /** The records are brought in once: what was changed on screen since then is kept from one day to the next. */
    static Optional<StructureId> structure(ApplicationContext contexte) throws Exception {
        var structures = contexte.getBean(Structures.class);
        if (!structures.aucune()) {
            return structures.pourHote("localhost");
        }
        var releves = RelevesDeDemonstration.reunis(ServiceDemarre.racine().resolve("donnees"));
        try {
            return Importer.importer(contexte, releves) instanceof ResultatImport.Garde garde
                    ? Optional.of(garde.structure())
                    : Optional.empty();
        } finally {
            FileSystemUtils.deleteRecursively(releves);
        }
    }

    /** What an import has against the records, it has told itself. */
    private static void direPourquoi(Structures structures, Path base) {
        var adresses = structures.toutes().stream()
                .flatMap(ville -> structures.hote(ville).stream())
                .toList();
        if (!adresses.isEmpty()) {
            System.err.println(MESSAGES.dire(
                    "demo.sans_ville",
                    Map.of(
                            "adresses", String.join(", ", adresses),
                            "dossier", base.resolveSibling("").toString())));
        }
    }

    /** Accounts first: whoever holds the appointments that are booked then is told of them. */
    static void presenter(ApplicationContext contexte, StructureId structure) {
        var courriels = StructureCourante.auNomDe(structure, () -> {
            var comptes = contexte.getBean(ComptesDeDemonstration.class);
            var ouverts = comptes.ouvrir();
            contexte.getBean(RendezVousDeDemonstration.class).poser();
            contexte.getBean(PlaquettesDeDemonstration.class).poser();
            contexte.getBean(DossiersRemisDeDemonstration.class).poser();
            contexte.getBean(ReponsesDeDemonstration.class).poser();
            contexte.getBean(SollicitationsDeDemonstration.class).poser();
            contexte.getBean(ConsultationsDeDemonstration.class).poser();
            contexte.getBean(MessagesDeDemonstration.class).poser(comptes.duConseiller());
            contexte.getBean(MotAuxBenevolesDeDemonstration.class).poser(comptes.duConseiller());
            contexte.getBean(MotsDeDemonstration.class).poser(comptes.duConseiller());
            contexte.getBean(AgendaDeDemonstration.class).poser();
            return ouverts;
        });
        System.out.println(MESSAGES.dire("demo.comptes"));
        courriels.forEach(courriel -> System.out.println("  – " + courriel));
        System.out.println(
                MESSAGES.dire("demo.mot_de_passe", Map.of("motDePasse", ComptesDeDemonstration.MOT_DE_PASSE)));
    }
}
