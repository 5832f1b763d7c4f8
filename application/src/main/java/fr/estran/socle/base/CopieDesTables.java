package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/** Table after table into an archive, in pieces of some megabytes: a tar says how long each is before it says what it holds. */
final class CopieDesTables {

    private static final int MORCEAU = 4 << 20;

    private final CopieRepository copie;
    private final ArchiveEcrite archive;
    private final DoubleConsumer suivi;
    private final ByteArrayOutputStream tampon = new ByteArrayOutputStream(MORCEAU);
    private long faits;

    CopieDesTables(CopieRepository copie, ArchiveEcrite archive, DoubleConsumer suivi) {
        this.copie = copie;
        this.archive = archive;
        this.suivi = suivi;
    }

    void copier() throws IOException {
        archive.fichier(
                ContenuDArchive.TABLES,
                texte(copie.tables().stream().map(TableCopiee::ligne).toList()));
        var total = copie.tables().stream().mapToLong(CopieDesTables::part).sum();
        var comptes = new ArrayList<String>();
        for (var table : copie.tables()) {
            comptes.add(table.nom() + "\t" + copier(table));
            faits += part(table);
            suivi.accept((double) faits / total);
        }
        archive.fichier(ContenuDArchive.LIGNES, texte(comptes));
        archive.fichier(
                ContenuDArchive.SEQUENCES,
                texte(copie.sequences().stream()
                        .map(TablesRepository.Sequence::ligne)
                        .toList()));
    }

    /** Each piece ends with a row, so that it can be read alone. */
    private long copier(TableCopiee table) throws IOException {
        var numero = new int[1];
        var lignes = copie.copier(table, ligne -> {
            tampon.write(ligne);
            if (tampon.size() >= MORCEAU) {
                deposer(table, ++numero[0]);
            }
        });
        if (tampon.size() > 0) {
            deposer(table, ++numero[0]);
        }
        return lignes;
    }

    private void deposer(TableCopiee table, int numero) throws IOException {
        archive.fichier(ContenuDArchive.morceau(table, numero), tampon.toByteArray());
        tampon.reset();
    }

    private static long part(TableCopiee table) {
        return table.poids() + 1;
    }

    private static byte[] texte(List<String> lignes) {
        return (String.join("\n", lignes) + "\n").getBytes(UTF_8);
    }
}
