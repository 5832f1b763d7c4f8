package fr.estran;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import fr.estran.socle.base.Intendance;
import fr.estran.socle.commun.StructureId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/**
 * The Quimper records in many towns: imported into the first of a JVM, the rows that this made are put into the others as they
 * are, which is a matter of COPY. No two towns share an id. A town that holds records already is left to the import.
 */
final class QuimperEnCopie {

    private static final String RELEVE = "releve_modifie";

    /** Rows that a town has before any record: who it is, its accounts, what it did, and that its figures are to be counted. */
    private static final List<String> DE_LA_VILLE =
            List.of("structure", "technique.structure", "compte", "journal", RELEVE);

    private static final Pattern UUID_ECRIT = Pattern.compile("\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");

    /** By the clock under which they were imported. */
    private static final Map<String, QuimperEnCopie> COPIES = new HashMap<>();

    private static final int UNE_POIGNEE = 50;

    private final List<Lignes> tables;

    private QuimperEnCopie(List<Lignes> tables) {
        this.tables = tables;
    }

    /**
     * Those of a table.
     *
     * @param texte as COPY writes and reads them
     * @param ville where the town is named in it
     * @param ids where any other id stands
     */
    private record Lignes(String table, String colonnes, byte[] texte, List<Integer> ville, List<Integer> ids) {

        static Lignes de(String table, String colonnes, byte[] texte, StructureId modele) {
            // A byte, a letter: where an id stands in the one, it stands in the other.
            var ids = UUID_ECRIT
                    .matcher(new String(texte, ISO_8859_1))
                    .results()
                    .collect(partitioningBy(
                            id -> id.group().equals(modele.valeur().toString()),
                            mapping(MatchResult::start, toList())));
            return new Lignes(table, colonnes, texte, ids.get(true), ids.get(false));
        }

        boolean plusDUnePoignee() {
            return new String(texte, ISO_8859_1).lines().limit(UNE_POIGNEE).count() == UNE_POIGNEE;
        }

        /** The same text for a town, in which each id is another: the same another wherever it stands. */
        byte[] pour(StructureId structure, int masque) {
            var autre = texte.clone();
            var nom = structure.valeur().toString().getBytes(ISO_8859_1);
            ville.forEach(ici -> System.arraycopy(nom, 0, autre, ici, nom.length));
            for (int ici : ids) {
                for (int chiffre = 0; chiffre < 8; chiffre++) {
                    var dit = Character.digit(autre[ici + chiffre], 16) ^ masque >>> 4 * chiffre & 0xf;
                    autre[ici + chiffre] = (byte) Character.forDigit(dit, 16);
                }
            }
            return autre;
        }
    }

    /**
     * @param importer brings the records in for good
     * @return whether they were copied
     */
    static synchronized boolean verser(ApplicationContext contexte, StructureId structure, Runnable importer) {
        try (var base = contexte.getBean(Intendance.class).connecter()) {
            var vierge = remplies(base, structure).isEmpty();
            var heure = contexte.getBean(Environment.class).getProperty("estran.horloge", "");
            if (vierge && COPIES.containsKey(heure)) {
                COPIES.get(heure).poser(base, structure);
                return true;
            }
            importer.run();
            if (vierge) {
                COPIES.put(heure, prendre(base, structure));
            }
            return false;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static QuimperEnCopie prendre(Connection base, StructureId structure) throws SQLException, IOException {
        var tables = new ArrayList<Lignes>();
        for (var table : remplies(base, structure)) {
            var colonnes = colonnes(base, table);
            var sortie = new ByteArrayOutputStream();
            base.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select %s from %s where structure_id = '%s') to stdout"
                                    .formatted(colonnes, table, structure.valeur()),
                            sortie);
            tables.add(Lignes.de(table, colonnes, sortie.toByteArray(), structure));
        }
        return new QuimperEnCopie(tables);
    }

    /** Without the triggers and the checks of keys, which these rows have passed. */
    private void poser(Connection base, StructureId structure) throws SQLException, IOException {
        var masque = ThreadLocalRandom.current().nextInt();
        base.setAutoCommit(false);
        try (var ordre = base.createStatement()) {
            ordre.execute("set local session_replication_role = replica");
            for (var lignes : tables) {
                base.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy %s (%s) from stdin".formatted(lignes.table(), lignes.colonnes()),
                                new ByteArrayInputStream(lignes.pour(structure, masque)));
            }
            ordre.execute("insert into %1$s (structure_id, depuis) values ('%2$s', '-infinity'), ('%2$s', 'infinity')"
                    .formatted(RELEVE, structure.valeur()));
            // As the import does: the planner knows nothing of a town that has just come, and would join its rows each
            // with each.
            for (var lignes : tables) {
                if (lignes.plusDUnePoignee()) {
                    ordre.execute("analyze " + lignes.table());
                }
            }
            base.commit();
        }
    }

    /** The tables of the domain in which a town has rows, but for its own and its accounts'. */
    private static List<String> remplies(Connection base, StructureId structure) throws SQLException {
        var tables = lire(base, """
            select relation.oid::regclass::text from pg_class relation
            join pg_attribute colonne on colonne.attrelid = relation.oid and colonne.attname = 'structure_id'
            where relation.relkind = 'r' and relation.relnamespace in ('public'::regnamespace, 'technique'::regnamespace)
            order by 1
            """);
        tables.removeAll(DE_LA_VILLE);
        return lire(
                base,
                tables.stream()
                        .map(table -> "select '%1$s' where exists (select from %1$s where structure_id = '%2$s')"
                                .formatted(table, structure.valeur()))
                        .collect(joining(" union all ")));
    }

    private static String colonnes(Connection base, String table) throws SQLException {
        return String.join(", ", lire(base, """
            select quote_ident(attname) from pg_attribute
            where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            order by attnum
            """.formatted(table)));
    }

    private static List<String> lire(Connection base, String ordre) throws SQLException {
        try (var lignes = base.createStatement().executeQuery(ordre)) {
            var lues = new ArrayList<String>();
            while (lignes.next()) {
                lues.add(lignes.getString(1));
            }
            return lues;
        }
    }
}
