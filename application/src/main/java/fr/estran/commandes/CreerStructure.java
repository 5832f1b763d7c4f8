package fr.estran.commandes;

import static java.util.Objects.requireNonNull;

import fr.estran.comptes.Comptes;
import fr.estran.socle.base.BaseSansService;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.secrets.PremiersCodes;
import fr.estran.socle.vocabulaire.Contree;
import fr.estran.socle.vocabulaire.Maintenances.ParCommande;
import fr.estran.socle.vocabulaire.Maintenances.ParCommande.VilleVue;
import fr.estran.socle.vocabulaire.Structure;
import fr.estran.socle.vocabulaire.Structures;
import fr.estran.socle.vocabulaire.ZoneScolaire;
import fr.estran.ville.calendrier.CalendrierScolaire;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * One more town in this database, or another address for one that is there; prints the code that opens its first account. Without any
 * option, the towns that are there.
 */
@Command(name = "structure", resourceBundle = "commandes.aide", mixinStandardHelpOptions = true, sortOptions = false)
final class CreerStructure implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.de("commandes/commandes");

    private final ServiceDemarre service;

    @Option(names = "--nom", paramLabel = "NOM")
    private String nom = "";

    @Option(names = "--commune", paramLabel = "COMMUNE")
    private String commune = "";

    @Option(names = "--code-insee", paramLabel = "CODE")
    private String codeInsee = "";

    @Option(names = "--hote", paramLabel = "HOTE")
    private String hote = "";

    @Option(names = "--zone", paramLabel = "ZONE")
    private @Nullable String zone;

    @Option(names = "--fuseau", paramLabel = "FUSEAU")
    private @Nullable String fuseau;

    @Spec
    private CommandSpec forme = CommandSpec.create();

    CreerStructure(ServiceDemarre service) {
        this.service = service;
    }

    @Override
    public Integer call() throws Exception {
        if (forme.commandLine().getParseResult().matchedOptions().isEmpty()) {
            return lister();
        }
        exigerQuOnDise("--nom", "--commune", "--code-insee", "--hote");
        exiger("--nom", nom, "(?s).*\\S.*");
        exiger("--commune", commune, "(?s).*\\S.*");
        exiger("--code-insee", codeInsee, LectureDeSaisie.CODE_DU_TERRITOIRE);
        exiger("--hote", hote, "[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");
        exiger("--zone", zone, code -> Code.lire(ZoneScolaire.class, code).isPresent());
        exiger("--fuseau", fuseau, ZoneId.getAvailableZoneIds()::contains);
        try (var contexte = service.sansPages()) {
            var structures = contexte.getBean(Structures.class);
            var connue = structures.trouver(codeInsee, nom);
            var id = connue.orElseGet(StructureId::nouveau);
            var autre = structures.sansAdresse(id);
            if (autre.isPresent()) {
                System.err.println(direLAutre(contexte, autre.get()));
                return CodesDeSortie.MAL_APPELE;
            }
            var code = tenir(contexte, id, connue.isPresent());
            System.out.println(MESSAGES.dire("structure.tenue", Map.of("nom", nom, "hote", hote)));
            if (!code.isEmpty()) {
                System.out.println(MESSAGES.dire("structure.premier_code", Map.of("hote", hote, "code", code)));
            }
        }
        return 0;
    }

    private static int lister() throws Exception {
        var jointe = BaseSansService.selonLesReglages();
        if (jointe.isEmpty()) {
            System.err.println(MESSAGES.dire("maintenance.sans_base"));
            return CodesDeSortie.MAL_APPELE;
        }
        try (var base = jointe.get()) {
            var villes = ParCommande.sur(base).villes();
            villes.stream().map(CreerStructure::dire).forEach(System.out::println);
            System.out.println(MESSAGES.dire("structure.combien", "n", villes.size()));
        }
        return 0;
    }

    private static String dire(VilleVue ville) {
        return MESSAGES.dire(
                "structure.ville",
                Map.of(
                        "nom", ville.nom(),
                        "code", ville.codeInsee(),
                        "ou", ville.hote() == null ? "partout" : "la",
                        "hote", Objects.requireNonNullElse(ville.hote(), ""),
                        "etat", ville.maintenance() == null ? "ouverte" : "lue"));
    }

    /** Nobody would reach its pages any more: the line by which it is given an address of its own. */
    private static String direLAutre(ApplicationContext contexte, StructureId id) {
        var autre = StructureCourante.auNomDe(
                id,
                () -> requireNonNull(contexte.getBean(TransactionOperations.class)
                        .execute(_ -> contexte.getBean(Structures.class).courante())));
        return MESSAGES.dire(
                "structure.autre_sans_adresse",
                Map.of("nom", autre.nom(), "commune", autre.commune(), "code", autre.codeInsee()));
    }

    /** @return the code of its first account; empty where it has accounts */
    private String tenir(ApplicationContext contexte, StructureId id, boolean connue) {
        var structures = contexte.getBean(Structures.class);
        return StructureCourante.auNomDe(
                id,
                () -> contexte.getBean(TransactionOperations.class).<String>execute(_ -> {
                    structures.tenirAJour(id, structure(connue ? structures.courante() : null));
                    structures.repondreA(id, hote);
                    contexte.getBean(Journal.class).noter(connue ? "structure.regler" : "structure.creer", id.valeur());
                    if (!connue) {
                        commencer(contexte.getBean(CalendrierScolaire.class));
                    }
                    return contexte.getBean(Comptes.class).aucun()
                            ? contexte.getBean(PremiersCodes.class).emettre(id)
                            : "";
                }));
    }

    /** Its school holidays are those of where it is, unless one says otherwise. */
    private void commencer(CalendrierScolaire calendrier) {
        if (zone == null) {
            calendrier.commencer(codeInsee);
        } else {
            calendrier.choisirLaZone(Code.de(ZoneScolaire.class, zone));
        }
    }

    /** @param avant as it was: what is not said now stays so; of a new one, its hour is that of where it is */
    private Structure structure(@Nullable Structure avant) {
        var heure = avant == null ? Contree.pour(codeInsee).fuseau().getId() : avant.fuseau();
        return new Structure(
                codeInsee,
                nom,
                commune,
                zone == null && avant != null ? avant.zoneScolaire() : zone,
                fuseau == null ? heure : fuseau,
                null);
    }

    private void exigerQuOnDise(String... options) {
        var manquent = Stream.of(options)
                .filter(option -> !forme.commandLine().getParseResult().hasMatchedOption(option))
                .<ArgSpec>map(forme::findOption)
                .toList();
        if (!manquent.isEmpty()) {
            throw new MissingParameterException(forme.commandLine(), manquent, "");
        }
    }

    private void exiger(String option, String valeur, String attendu) {
        exiger(option, valeur, dite -> dite.matches(attendu));
    }

    /** What is not given is not wrong. */
    private void exiger(String option, @Nullable String valeur, Predicate<String> juste) {
        if (valeur != null && !juste.test(valeur)) {
            throw new ParameterException(forme.commandLine(), "", forme.findOption(option), valeur);
        }
    }
}
