package fr.estran.echanges;

import fr.estran.base.Contraintes;
import fr.estran.commun.StructureCourante;
import fr.estran.commun.StructureId;
import fr.estran.territoire.Structure;
import fr.estran.territoire.Structures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Brings a folder of records into the service: all of it, or nothing. */
@Service
public class Importation {

    private static final ZoneId FUSEAU_PAR_DEFAUT = ZoneId.of("Europe/Paris");

    /** Of the time that an import takes, reading is about this part. */
    private static final double PART_DE_LA_LECTURE = 0.4;

    private final Structures structures;
    private final DepotDuDossier depot;
    private final ControleDuDossier controle;
    private final VersementDuDossier versement;
    private final TransactionOperations transactions;

    Importation(
            Structures structures,
            DepotDuDossier depot,
            ControleDuDossier controle,
            VersementDuDossier versement,
            TransactionOperations transactions) {
        this.structures = structures;
        this.depot = depot;
        this.controle = controle;
        this.versement = versement;
        this.transactions = transactions;
    }

    /**
     * Reads the folder, checks all of it, and keeps it if nothing is wrong.
     *
     * @param suivi hears of every error, and of the progress
     */
    public ResultatImport importer(Path dossier, Suivi suivi) throws IOException {
        var constats = new Constats(suivi);
        if (!Files.isDirectory(dossier)) {
            constats.refuserLeDossier("dossier.absent", Map.of("dossier", dossier.toString()));
            return new ResultatImport.Refuse(constats.erreurs());
        }
        if (!Files.isReadable(dossier)) {
            constats.refuserLeDossier("dossier.inaccessible", Map.of("dossier", dossier.toString()));
            return new ResultatImport.Refuse(constats.erreurs());
        }
        var structure = lireLaStructure(dossier, constats);
        var id = structure
                .flatMap(connue -> structures.trouver(connue.codeInsee(), connue.nom()))
                .orElseGet(StructureId::nouveau);
        var fuseau = structure.map(connue -> ZoneId.of(connue.fuseau())).orElse(FUSEAU_PAR_DEFAUT);
        var ouvert = depot.ouvrir(dossier, fuseau, constats);
        try {
            return StructureCourante.auNomDe(id, () -> garderToutOuRien(id, structure, ouvert, suivi));
        } catch (DataIntegrityViolationException refus) {
            var regle = Contraintes.phrase(refus).orElseThrow(() -> refus);
            constats.refuserLeDossier("dossier.contredit_le_service", Map.of("regle", regle));
            return new ResultatImport.Refuse(constats.erreurs());
        }
    }

    /** Rules that tie the folder to what the service holds already are judged by the database, the last at the end. */
    private ResultatImport garderToutOuRien(
            StructureId id, Optional<Structure> structure, DossierOuvert dossier, Suivi suivi) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            var resultat = garder(id, structure, dossier, suivi);
            if (resultat instanceof ResultatImport.Refuse) {
                transaction.setRollbackOnly();
            }
            return resultat;
        }));
    }

    private ResultatImport garder(StructureId id, Optional<Structure> structure, DossierOuvert dossier, Suivi suivi) {
        versement.seReserverLaStructure();
        var lignes = deposer(dossier, part -> suivi.avance(part * PART_DE_LA_LECTURE));
        controle.controler(dossier);
        var constats = dossier.constats();
        if (constats.erreurs() > 0) {
            return new ResultatImport.Refuse(constats.erreurs());
        }
        structures.tenirAJour(id, structure.orElseThrow());
        var verse =
                versement.verser(dossier, part -> suivi.avance(PART_DE_LA_LECTURE + part * (1 - PART_DE_LA_LECTURE)));
        return new ResultatImport.Garde(
                id, lignes, verse.ajoutees(), verse.modifiees(), verse.retirees(), constats.phrases());
    }

    private long deposer(DossierOuvert dossier, DoubleConsumer avance) {
        try {
            return depot.deposer(dossier, avance);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read before all else: its clock gives the hours of the other files their meaning. */
    private static Optional<Structure> lireLaStructure(Path dossier, Constats constats) throws IOException {
        var chemin = dossier.resolve(Structures.FICHIER.nomComplet());
        if (!DossierOuvert.lisible(chemin)) {
            var message = Files.exists(chemin, LinkOption.NOFOLLOW_LINKS) ? "fichier.inaccessible" : "fichier.manquant";
            constats.refuserLeFichier(Structures.FICHIER.nomComplet(), message, Map.of());
            return Optional.empty();
        }
        var avant = constats.erreurs();
        var lue = new AtomicReference<@Nullable String @Nullable []>();
        try (var octets = Files.newInputStream(chemin)) {
            new LectureFichier(Structures.FICHIER, FUSEAU_PAR_DEFAUT, constats)
                    .lire(chemin, octets, (ligne, valeurs) -> {
                        if (lue.getAndSet(valeurs) != null) {
                            constats.refuserLaLigne(Structures.FICHIER, ligne, "ligne.une_seule_structure", Map.of());
                        }
                    });
        }
        var valeurs = lue.get();
        if (valeurs == null && constats.erreurs() == avant) {
            constats.refuserLeFichier(Structures.FICHIER.nomComplet(), "fichier.sans_ligne", Map.of());
        }
        return valeurs == null || constats.erreurs() > avant ? Optional.empty() : Optional.of(structure(valeurs));
    }

    private static Structure structure(@Nullable String[] valeurs) {
        return new Structure(
                Objects.requireNonNull(valeurs[2]),
                Objects.requireNonNull(valeurs[0]),
                Objects.requireNonNull(valeurs[1]),
                valeurs[3],
                Optional.ofNullable(valeurs[4]).orElse(FUSEAU_PAR_DEFAUT.getId()));
    }
}
