package fr.estran.bilan.actes;

import fr.estran.Village;
import fr.estran.bilan.actes.Brouillons.Ecriture;
import fr.estran.bilan.actes.Debuts.Debut;
import fr.estran.bilan.actes.FaitDActe.OrdreDuJour;
import fr.estran.bilan.actes.ReglesDesFaits.Refus;
import fr.estran.bilan.actes.Validations.IssueDeValidation;
import fr.estran.bilan.rapport.Redaction;
import fr.estran.echanges.dossiers.Importation;
import fr.estran.echanges.dossiers.Oreille;
import fr.estran.echanges.dossiers.ResultatImport.Garde;
import fr.estran.socle.commun.Demonstration;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A village of its own for each test, and what its town hall does with the report of 2023. */
@Component
public class Mairie {

    public static final LocalDate SEANCE = LocalDate.of(2024, 3, 21);

    public static final Signataire MAIRE = new Signataire("Camille Exemple", "maire");
    public static final Signataire ELUE = new Signataire("Dominique Exemple", "adjointe au numérique");

    /** Of a service whose clock may be set back: by then, the session of March is over. */
    public static final String EN_JUIN = "estran.horloge=2024-06-03T08:00:00Z";

    /** When a report is validated, unless the test says another day. */
    public static final LocalDate VALIDATION = LocalDate.of(2024, 3, 5);

    private static final AtomicInteger INSEE = new AtomicInteger(10_000);

    private final Importation importation;
    private final Debuts debuts;
    private final Brouillons brouillons;
    private final Projets projets;
    private final Validations validations;
    private final Etapes etapes;
    private final Rapports rapports;
    private final Demonstration demonstration;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    Mairie(
            Importation importation,
            Debuts debuts,
            Brouillons brouillons,
            Projets projets,
            Validations validations,
            Etapes etapes,
            Rapports rapports,
            Demonstration demonstration,
            JdbcClient jdbc,
            TransactionOperations transactions) {
        this.importation = importation;
        this.debuts = debuts;
        this.brouillons = brouillons;
        this.projets = projets;
        this.validations = validations;
        this.etapes = etapes;
        this.rapports = rapports;
        this.demonstration = demonstration;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** On the agenda of the council. */
    public static OrdreDuJour inscrit() {
        return new OrdreDuJour(LocalDate.of(2024, 3, 1), SEANCE, "8", ELUE);
    }

    public StructureId fonder(Village village) throws IOException {
        village.remplacer("structure", "29999", Integer.toString(INSEE.incrementAndGet()));
        return importer(village);
    }

    public StructureId importer(Village village) throws IOException {
        return ((Garde) importation.importer(village.dossier(), Oreille.SOURDE)).structure();
    }

    /** One more session, held: a figure of the report changes. */
    public void tenirUneSeanceDePlus(Village village) {
        try {
            village.ajouter("seances", "S9,A1,L1,2023-02-07T09:30,2023-02-07T12:00,tenue");
            village.ajouter("participations", "S9,U1,present");
            importer(village);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    public <T> T pour(StructureId structure, ScopedValue.CallableOp<T, RuntimeException> action) {
        return StructureCourante.auNomDe(structure, action);
    }

    /** As it is done on that day, where the clock may be set back; else now. */
    public <T> T le(LocalDate jour, Supplier<T> action) {
        return demonstration.enCours()
                ? demonstration.le(
                        jour.atTime(9, 30).atZone(ZoneId.of("Europe/Paris")).toInstant(), action)
                : action.get();
    }

    public RapportId commencer(StructureId structure) {
        var debut = pour(structure, () -> debuts.commencer(2023, "Anne"));
        return ((Debut.Commence) debut).rapport();
    }

    public Ecriture ecrire(StructureId structure, RapportId rapport, String cle, @Nullable String texte, int revision) {
        return pour(
                structure,
                () -> brouillons.ecrire(rapport, cle, Redaction.AUCUNE.ecrite(texte, null), revision, "Anne"));
    }

    public SectionOuverte section(StructureId structure, RapportId rapport, String cle) {
        return pour(structure, () -> projets.lire(rapport)).sections().stream()
                .filter(section -> section.partie().cle().equals(cle))
                .findFirst()
                .orElseThrow();
    }

    public IssueDeValidation valider(StructureId structure, RapportId rapport) {
        return valider(structure, rapport, VALIDATION);
    }

    public IssueDeValidation valider(StructureId structure, RapportId rapport, LocalDate jour) {
        return le(
                jour,
                () -> pour(
                        structure,
                        () -> validations.valider(rapport, projets.lire(rapport).empreinte(), MAIRE, "Anne")));
    }

    public RapportId valide(StructureId structure) {
        var rapport = commencer(structure);
        if (!(valider(structure, rapport) instanceof IssueDeValidation.Valide)) {
            throw new AssertionError("not validated");
        }
        return rapport;
    }

    /** With nothing left as a blank in its heading. */
    public RapportId inscritEtValide(StructureId structure) {
        var rapport = commencer(structure);
        noter(structure, rapport, inscrit());
        valider(structure, rapport);
        return rapport;
    }

    public void noter(StructureId structure, RapportId rapport, FaitDActe... suite) {
        boolean brouillon = pour(structure, () -> rapports.trouver(rapport)).brouillon();
        for (var fait : List.of(suite)) {
            Supplier<Optional<Refus>> noter = () -> pour(structure, () -> etapes.noter(rapport, fait, "Anne"));
            (brouillon ? le(fait.le(), noter) : noter.get()).ifPresent(refus -> {
                throw new AssertionError(refus);
            });
        }
    }

    /** As the application itself would, if it tried. */
    public int executer(StructureId structure, String ordre) throws DataAccessException {
        return pour(structure, () -> transactions.execute(_ -> jdbc.sql(ordre).update()));
    }
}
