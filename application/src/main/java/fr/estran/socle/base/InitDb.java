package fr.estran.socle.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The empty cluster, made at the first start of an embedded server. */
record InitDb(Lancement lancement) {

    /** Where a cluster is made, or put back, before it takes its name: a crash in between leaves no half of one. */
    static final String EBAUCHE = "donnees.ebauche";

    void initialiser() throws IOException {
        if (Files.exists(lancement.donnees().resolve("PG_VERSION"))) {
            return;
        }
        var ebauche = lancement.lieu().resolve(EBAUCHE);
        BinairesPostgres.effacer(ebauche);
        creer(ebauche, lancement.durable() ? "--data-checksums" : "--no-sync");
        Renommage.durable(ebauche, lancement.donnees(), StandardCopyOption.ATOMIC_MOVE);
    }

    void creer(Path donnees, String... deplus) throws IOException {
        var commande = new ArrayList<>(List.of(
                lancement.programme("initdb"),
                "--pgdata=" + donnees,
                "--username=" + Administrateur.NOM,
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=fr-FR",
                "--auth=scram-sha-256",
                "--pwfile=" + lancement.lieu().resolve(Administrateur.MOT_DE_PASSE)));
        commande.addAll(List.of(deplus));
        lancement.sansRoot().executer(commande);
    }

    /** What a server wrote that waited for no disk is on it when this returns. */
    void synchroniser() throws IOException {
        lancement
                .sansRoot()
                .executer(List.of(lancement.programme("initdb"), "--sync-only", "--pgdata=" + lancement.donnees()));
    }
}
