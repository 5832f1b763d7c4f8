package fr.estran.echanges.dossiers;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.estran.socle.commun.Avancee;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Tableur.SortieCsv;
import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Nature;
import fr.estran.socle.vocabulaire.Assemblee;
import fr.estran.socle.vocabulaire.Contree;
import fr.estran.socle.vocabulaire.Structure;
import fr.estran.socle.vocabulaire.Structures;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the records of a structure as the folder that an import reads: the same files, the same columns. */
@Service
public class Exportation {

    private static final Messages MESSAGES = Messages.de("echanges/transferts");

    /** The same for all: the same records then make the same bytes. */
    private static final LocalDateTime DATE_DES_FICHIERS = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** With the mark of UTF-8 before it, what a French spreadsheet opens by a double click. */
    static final char SEPARATEUR = ';';

    private static final char MARQUE = '\uFEFF';

    private final Structures structures;
    private final FormeDuDossier forme;
    private final LectureRepository lectures;

    Exportation(Structures structures, FormeDuDossier forme, LectureRepository lectures) {
        this.structures = structures;
        this.forme = forme;
        this.lectures = lectures;
    }

    /**
     * All of it as one moment saw it, if the caller's transaction is a repeatable read; row after row, so that memory does not
     * grow with the records. A file that would have no row is left out, unless a folder must have it.
     *
     * @return how many rows were written
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long exporter(OutputStream sortie) throws IOException {
        var structure = structures.courante();
        var fuseau = ZoneId.of(structure.fuseau());
        Avancee.etape(MESSAGES.dire("avancee.ecriture"));
        try (var zip = new ZipOutputStream(sansFermer(sortie), UTF_8)) {
            ecrireLaStructure(zip, structure);
            var aEcrire = forme.fichiers().values().stream()
                    .filter(fichier -> !fichier.seulementLu())
                    .toList();
            var mesure = new Mesure(aEcrire.stream().mapToLong(lectures::nombre).sum());
            for (var fichier : aEcrire) {
                ecrire(zip, sansCeQuiSeTait(fichier), fuseau, mesure);
            }
            return mesure.ecrites;
        }
    }

    private static void ecrireLaStructure(ZipOutputStream zip, Structure structure) throws IOException {
        try (var csv = commencer(zip, Structures.FICHIER)) {
            csv.ligne(List.of(
                    structure.nom(),
                    structure.commune(),
                    structure.codeInsee(),
                    Optional.ofNullable(structure.zoneScolaire()).orElse(""),
                    structure.fuseau(),
                    Optional.ofNullable(structure.joursFeries())
                            .map(Contree::code)
                            .orElse(""),
                    Optional.ofNullable(structure.assemblee())
                            .map(Assemblee::code)
                            .orElse("")));
        }
    }

    private Fichier sansCeQuiSeTait(Fichier fichier) {
        return fichier.limiteA(fichier.colonnes().stream()
                .filter(colonne -> !colonne.discrete() || lectures.remplie(fichier, colonne))
                .toList());
    }

    /** Of one whose rows are counted otherwise than its table's, a little less or more. */
    private static final class Mesure {

        private static final int PAS = 500;

        private final long total;
        private long ecrites = 1;

        Mesure(long total) {
            this.total = total;
        }

        void ecrire() {
            if (++ecrites % PAS == 0) {
                Avancee.part((double) ecrites / total);
            }
        }
    }

    private void ecrire(ZipOutputStream zip, Fichier fichier, ZoneId fuseau, Mesure mesure) throws IOException {
        var natures =
                fichier.colonnes().stream().map(colonne -> colonne.nature()).toList();
        try (var lignes = lectures.lire(fichier, forme.fichiers())) {
            var aEcrire = lignes.iterator();
            if (!aEcrire.hasNext() && !fichier.requis()) {
                return;
            }
            try (var csv = commencer(zip, fichier)) {
                while (aEcrire.hasNext()) {
                    var valeurs = aEcrire.next();
                    var cellules = new @Nullable Object[valeurs.length];
                    Arrays.setAll(
                            cellules, i -> valeurs[i] == null ? null : cellule(natures.get(i), valeurs[i], fuseau));
                    csv.ligne(Arrays.asList(cellules));
                    mesure.ecrire();
                }
            }
        }
    }

    private static Object cellule(Nature nature, String valeur, ZoneId fuseau) {
        var ecrite = nature.ecrire(valeur, fuseau);
        return nature instanceof Nature.Nombre ? new BigDecimal(ecrite) : ecrite;
    }

    /** The file ends where its writer is closed; the archive goes on. */
    private static SortieCsv commencer(ZipOutputStream zip, Fichier fichier) throws IOException {
        var entree = new ZipEntry(fichier.nomComplet());
        entree.setTimeLocal(DATE_DES_FICHIERS);
        zip.putNextEntry(entree);
        var texte = new OutputStreamWriter(finirLEntree(zip), UTF_8);
        texte.write(MARQUE);
        var csv = SortieCsv.dans(texte, SEPARATEUR, LineDelimiter.LF);
        csv.ligne(titres(fichier));
        return csv;
    }

    private static List<String> titres(Fichier fichier) {
        return fichier.colonnes().stream().map(colonne -> colonne.nom()).toList();
    }

    private static OutputStream finirLEntree(ZipOutputStream zip) {
        return new Relais(zip) {
            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }

    private static OutputStream sansFermer(OutputStream sortie) {
        return new Relais(sortie) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** Hands bytes over by the buffer: what it stands on would do it one by one. */
    private static class Relais extends FilterOutputStream {

        Relais(OutputStream suite) {
            super(suite);
        }

        @Override
        public void write(byte[] octets, int debut, int longueur) throws IOException {
            out.write(octets, debut, longueur);
        }
    }

    /** Reads the records back, a file at a time. */
    @Repository
    record LectureRepository(JdbcClient jdbc) {

        private static final int PAR_LOT = 1000;

        /** To be closed: rows come as they are asked for, their cells as texts of the database. */
        Stream<@Nullable String[]> lire(Fichier fichier, Map<String, Fichier> tous) {
            var colonnes = fichier.colonnes().size();
            return jdbc
                    .sql(new OrdreDeLecture(fichier, tous).lire())
                    .withFetchSize(PAR_LOT)
                    .query((lue, _) -> {
                        var valeurs = new @Nullable String[colonnes];
                        for (int i = 0; i < colonnes; i++) {
                            valeurs[i] = lue.getString(i + 1);
                        }
                        return valeurs;
                    })
                    .stream();
        }

        long nombre(Fichier fichier) {
            return jdbc.sql("select count(*) from " + fichier.table())
                    .query(Long.class)
                    .single();
        }

        /** Whether some row has something there. */
        boolean remplie(Fichier fichier, Colonne colonne) {
            return jdbc.sql("select exists (select from %s where %s is not null)"
                            .formatted(fichier.table(), colonne.nature().texteSql(colonne.champ())))
                    .query(Boolean.class)
                    .single();
        }
    }
}
