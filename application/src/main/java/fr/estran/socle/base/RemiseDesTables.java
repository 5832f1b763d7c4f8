package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.function.DoubleConsumer;

/** All that is in an archive into a database that was prepared for it. */
final class RemiseDesTables {

    private final ArchiveLue archive;
    private final RemiseRepository remise;
    private boolean comptees;

    RemiseDesTables(ArchiveLue archive, RemiseRepository remise) {
        this.archive = archive;
        this.remise = remise;
    }

    void remettre(DoubleConsumer suivi) throws IOException {
        for (var nom = archive.suivante(); nom != null; nom = archive.suivante()) {
            remettre(nom);
            suivi.accept(archive.part());
        }
        if (!comptees) {
            throw new IOException("the archive does not say how many rows it has");
        }
        remise.achever();
    }

    private void remettre(String nom) throws IOException {
        switch (nom) {
            case ContenuDArchive.TABLES -> remise.vider(lignes());
            case ContenuDArchive.SEQUENCES ->
                remise.reprendre(
                        lignes().stream().map(TablesRepository.Sequence::lire).toList());
            case ContenuDArchive.LIGNES -> {
                remise.compter(lignes());
                comptees = true;
            }
            default -> remettreUnMorceau(nom);
        }
    }

    private void remettreUnMorceau(String nom) throws IOException {
        var morceau = ContenuDArchive.MORCEAU.matcher(nom);
        if (!morceau.matches()) {
            throw new IOException("the archive holds something else than tables");
        }
        remise.remettre(morceau.group(1), archive.contenu());
    }

    private List<String> lignes() throws IOException {
        return new String(archive.contenu().readAllBytes(), UTF_8)
                .lines()
                .filter(ligne -> !ligne.isEmpty())
                .toList();
    }
}
