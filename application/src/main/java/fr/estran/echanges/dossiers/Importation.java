package fr.estran.echanges.dossiers;

import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Avancee;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.dossier.Egards;
import fr.estran.socle.vocabulaire.Assemblee;
import fr.estran.socle.vocabulaire.Contree;
import fr.estran.socle.vocabulaire.Structure;
import fr.estran.socle.vocabulaire.Structures;
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
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Brings a folder of records into the service: all of it, or nothing. */
@Service
public class Importation {

    private static final Messages MESSAGES = Messages.de("echanges/transferts");

    /** Of the time that an import takes, reading is about this part, and to check what was read about that one. */
    private static final double PART_DE_LA_LECTURE = 0.35;

    private static final double PART_DU_CONTROLE = 0.1;

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
     * Reads the folder, checks all of it, and keeps it if nothing is wrong, for the structure that it names: a new one where
     * that one is not known.
     *
     * @param suivi hears of every error
     */
    public ResultatImport importer(Path dossier, Suivi suivi) throws IOException {
        return traiter(dossier, suivi, Egards.AUCUN, Optional.empty(), true);
    }

    /** The same for the structure in whose name we act: the folder of any other is refused, and read no further. */
    public ResultatImport importerChezSoi(Path dossier, Egards egards, Suivi suivi) throws IOException {
        return traiter(dossier, suivi, egards, StructureCourante.siConnue(), true);
    }

    /** What {@link #importerChezSoi} would do, to the last row, none of which is kept. */
    public ResultatImport verifierChezSoi(Path dossier, Egards egards, Suivi suivi) throws IOException {
        return traiter(dossier, suivi, egards, StructureCourante.siConnue(), false);
    }

    /** Whether the folder is that of a town which the database does not hold. */
    public boolean duneAutreVille(Path dossier, Suivi suivi) throws IOException {
        return LectureStructure.dans(dossier, new ConstatsDImport(suivi))
                .filter(nommee ->
                        structures.trouver(nommee.codeInsee(), nommee.nom()).isEmpty())
                .isPresent();
    }

    private ResultatImport traiter(
            Path dossier, Suivi suivi, Egards egards, Optional<StructureId> seule, boolean garder) throws IOException {
        var constats = new ConstatsDImport(suivi);
        if (!Files.isDirectory(dossier) || !Files.isReadable(dossier)) {
            var message = Files.isDirectory(dossier) ? "dossier.inaccessible" : "dossier.absent";
            constats.refuserLeDossier(message, Map.of("dossier", dossier.toString()));
            return new ResultatImport.Refuse(constats.erreurs());
        }
        var structure = LectureStructure.dans(dossier, constats);
        var connue = structure.flatMap(nommee -> structures.trouver(nommee.codeInsee(), nommee.nom()));
        if (structure.isPresent() && seule.isPresent() && !connue.equals(seule)) {
            refuserUneAutreStructure(structure.get(), seule.get(), constats);
            return new ResultatImport.Refuse(constats.erreurs());
        }
        var id = seule.or(() -> connue).orElseGet(StructureId::nouveau);
        var fuseau = structure.map(nommee -> ZoneId.of(nommee.fuseau())).orElse(LectureStructure.FUSEAU_PAR_DEFAUT);
        var ouvert = depot.ouvrir(dossier, fuseau, egards, constats);
        try {
            return StructureCourante.auNomDe(id, () -> garderToutOuRien(id, structure, ouvert, garder));
        } catch (DataIntegrityViolationException refus) {
            var regle = Contraintes.phrase(refus).orElseThrow(() -> refus);
            constats.refuserLeDossier("dossier.contredit_le_service", Map.of("regle", regle));
            return new ResultatImport.Refuse(constats.erreurs());
        }
    }

    /** Its other files are those of people who are none of our business. */
    private void refuserUneAutreStructure(Structure nommee, StructureId seule, ConstatsDImport constats) {
        var notre = StructureCourante.auNomDe(
                seule, () -> Objects.requireNonNull(transactions.execute(_ -> structures.courante())));
        constats.refuserLeFichier(
                Structures.FICHIER.nomComplet(),
                "fichier.autre_structure",
                Map.of(
                        "nom", nommee.nom(),
                        "code", nommee.codeInsee(),
                        "notre_nom", notre.nom(),
                        "notre_code", notre.codeInsee()));
    }

    /** Rules that tie the folder to what the service holds already are judged by the database, the last at the end. */
    private ResultatImport garderToutOuRien(
            StructureId id, Optional<Structure> structure, DossierOuvert dossier, boolean garder) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            var resultat = verser(id, structure, dossier);
            if (!garder || resultat instanceof ResultatImport.Refuse) {
                transaction.setRollbackOnly();
            }
            return resultat;
        }));
    }

    private ResultatImport verser(StructureId id, Optional<Structure> structure, DossierOuvert dossier) {
        Avancee.etape(MESSAGES.dire("avancee.tour"));
        versement.seReserverLaStructure();
        Avancee.etape(MESSAGES.dire("avancee.lecture"));
        var lignes = Avancee.entre(0, PART_DE_LA_LECTURE, () -> deposer(dossier));
        Avancee.etape(MESSAGES.dire("avancee.controle"));
        controle.controler(dossier);
        var constats = dossier.constats();
        if (constats.erreurs() > 0) {
            return new ResultatImport.Refuse(constats.erreurs());
        }
        var dite = structures.tenirAJour(id, structure.orElseThrow());
        Avancee.etape(MESSAGES.dire("avancee.versement"));
        var verse = Avancee.entre(PART_DE_LA_LECTURE + PART_DU_CONTROLE, 1, () -> versement.verser(dossier));
        var total = verse.total();
        return new ResultatImport.Garde(
                id,
                lignes,
                total.ajoutees(),
                total.modifiees() + dite,
                total.retirees(),
                verse.apercu(),
                constats.tous());
    }

    private long deposer(DossierOuvert dossier) {
        try {
            return depot.deposer(dossier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the one row that says whose folder it is: before all else, since its clock gives the other files' hours their meaning. */
    static final class LectureStructure {

        /** Of a folder that does not say whose it is. */
        static final ZoneId FUSEAU_PAR_DEFAUT = Contree.METROPOLE.fuseau();

        private LectureStructure() {}

        static Optional<Structure> dans(Path dossier, ConstatsDImport constats) throws IOException {
            var chemin = dossier.resolve(Structures.FICHIER.nomComplet());
            if (!DossierOuvert.lisible(chemin)) {
                var message =
                        Files.exists(chemin, LinkOption.NOFOLLOW_LINKS) ? "fichier.inaccessible" : "fichier.manquant";
                constats.refuserLeFichier(Structures.FICHIER.nomComplet(), message, Map.of());
                return Optional.empty();
            }
            var avant = constats.erreurs();
            var lue = new AtomicReference<@Nullable String @Nullable []>();
            try (var octets = Files.newInputStream(chemin)) {
                new LectureFichier(Structures.FICHIER, FUSEAU_PAR_DEFAUT, constats)
                        .lire(chemin, octets, (ligne, valeurs) -> {
                            if (lue.getAndSet(valeurs) != null) {
                                constats.refuserLaLigne(
                                        Structures.FICHIER, ligne, "ligne.une_seule_structure", Map.of());
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
            var codeInsee = Objects.requireNonNull(valeurs[2]);
            return new Structure(
                    codeInsee,
                    Objects.requireNonNull(valeurs[0]),
                    Objects.requireNonNull(valeurs[1]),
                    valeurs[3],
                    Optional.ofNullable(valeurs[4])
                            .orElseGet(() -> Contree.pour(codeInsee).fuseau().getId()),
                    valeurs[5] == null ? null : Code.de(Contree.class, valeurs[5]),
                    valeurs[6] == null ? null : Code.de(Assemblee.class, valeurs[6]));
        }
    }
}
