package fr.estran.bilan.statistiques;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Records with defaults: a test says only what it looks at, as pairs of a column and its value. */
@Component
class Donnees {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final IndicateurRepository indicateurs;
    private int ordre;

    Donnees(JdbcClient jdbc, TransactionOperations transactions, IndicateurRepository indicateurs) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.indicateurs = indicateurs;
    }

    StructureId structure() {
        var structure = StructureId.nouveau();
        pour(structure, () -> {
            jdbc.sql("insert into technique.structure (structure_id, code_insee, nom) values (:id, '29232', :nom)")
                    .param("id", structure.valeur())
                    .param("nom", structure.valeur().toString())
                    .update();
            inserer("structure", "commune", "Essai");
        });
        return structure;
    }

    void pour(StructureId structure, Runnable travail) {
        StructureCourante.auNomDe(structure, () -> {
            transactions.executeWithoutResult(_ -> travail.run());
            return structure;
        });
    }

    Chiffres indicateurs(StructureId structure, Periode periode) {
        return lire(
                structure,
                repository -> repository.compter(periode, Selection.AUCUNE).indicateurs());
    }

    Chiffres complements(StructureId structure, Periode periode) {
        return lire(
                structure,
                repository -> repository.compter(periode, Selection.AUCUNE).complements());
    }

    Decompte decompte(StructureId structure, Periode periode, Selection selection) {
        return lire(structure, repository -> repository.compter(periode, selection));
    }

    IndicateurRepository repository() {
        return indicateurs;
    }

    private <T> T lire(StructureId structure, Function<IndicateurRepository, T> lecture) {
        return StructureCourante.auNomDe(
                structure, () -> Objects.requireNonNull(transactions.execute(_ -> lecture.apply(indicateurs))));
    }

    UsagerId usager(Object... colonnes) {
        return new UsagerId(identifier("usager", "nom", "Démo", colonnes));
    }

    void fusion(UsagerId absorbe, UsagerId conserve) {
        inserer("fusion", "absorbe_id", absorbe, "conserve_id", conserve, "le", LocalDate.of(2023, 12, 1));
    }

    void quartier(String code) {
        inserer("quartier", "code", code, "nom", code);
    }

    LieuId lieu(String reference, String quartier) {
        return new LieuId(identifier("lieu", "nom", reference, "reference", reference, "quartier", quartier));
    }

    void thematique(String code) {
        inserer("thematique", "code", code, "libelle", code, "champ", "usages_quotidiens");
    }

    ActionId action(String type, Object... colonnes) {
        return new ActionId(identifier("action", "titre", "Essai", "type", type, colonnes));
    }

    /** One hour, held, in an action of its own; {@code debut} is local. */
    SeanceId seance(String type, String debut, Object... colonnes) {
        return seance(action(type), debut, colonnes);
    }

    SeanceId seance(ActionId action, String debut, Object... colonnes) {
        return seance(action, local(debut), colonnes);
    }

    SeanceId seance(ActionId action, OffsetDateTime debut, Object... colonnes) {
        return new SeanceId(identifier(
                "seance", "action_id", action, "debut", debut, "fin", debut.plusHours(1), "statut", "tenue", colonnes));
    }

    void present(SeanceId seance, UsagerId usager, Object... colonnes) {
        noter(seance, usager, "present", colonnes);
    }

    void noter(SeanceId seance, UsagerId usager, String presence, Object... colonnes) {
        inserer(
                "participation",
                "seance_id",
                seance,
                "usager_id",
                usager,
                "presence",
                presence,
                "ordre",
                ++ordre,
                colonnes);
    }

    UUID identifier(String table, Object... colonnes) {
        var id = Identifiants.nouveau();
        inserer(table, "id", id, "reference", id.toString(), colonnes);
        return id;
    }

    void inserer(String table, Object... colonnes) {
        var valeurs = new LinkedHashMap<String, Object>();
        deplier(valeurs, colonnes);
        jdbc.sql("insert into %s (structure_id, %s) values (structure_courante(), %s)"
                        .formatted(
                                table,
                                String.join(", ", valeurs.keySet()),
                                valeurs.keySet().stream().map(nom -> ":" + nom).collect(Collectors.joining(", "))))
                .params(valeurs)
                .update();
    }

    /** Pairs; what comes last may be an array of further pairs, which have the last word. */
    private static void deplier(Map<String, Object> valeurs, Object... colonnes) {
        for (int i = 0; i < colonnes.length; i += 2) {
            if (colonnes[i] instanceof Object[] suite) {
                deplier(valeurs, suite);
                return;
            }
            valeurs.put((String) colonnes[i], colonnes[i + 1]);
        }
    }

    private static OffsetDateTime local(String moment) {
        return LocalDateTime.parse(moment).atZone(ZoneId.of("Europe/Paris")).toOffsetDateTime();
    }
}
