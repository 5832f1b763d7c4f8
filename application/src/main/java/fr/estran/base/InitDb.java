package fr.estran.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What an embedded server finds in its folder: made at its first start, the password and the empty cluster. */
record InitDb(Path lieu, Path binaires, SansRoot sansRoot) {

    /** Only the owner of the folder can read it. */
    static String motDePasse(Path lieu) throws IOException {
        var fichier = lieu.resolve("mot-de-passe");
        if (!Files.exists(fichier)) {
            var octets = new byte[24];
            new SecureRandom().nextBytes(octets);
            var ebauche = lieu.resolve("mot-de-passe.ebauche");
            Files.deleteIfExists(ebauche);
            Files.createFile(
                    ebauche, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(ebauche, Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
            Files.move(ebauche, fichier, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(fichier);
    }

    /** Made aside and then renamed: a crash in between leaves no half cluster. */
    void initialiser(Path donnees, boolean durable) throws IOException {
        if (Files.exists(donnees.resolve("PG_VERSION"))) {
            return;
        }
        var ebauche = lieu.resolve("donnees.ebauche");
        BinairesPostgres.effacer(ebauche);
        var commande = new ArrayList<>(List.of(
                binaires.resolve("bin/initdb").toString(),
                "--pgdata=" + ebauche,
                "--username=" + PostgresEmbarque.ADMINISTRATEUR,
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=fr-FR",
                "--auth=scram-sha-256",
                "--pwfile=" + lieu.resolve("mot-de-passe")));
        if (!durable) {
            commande.add("--no-sync");
        } else {
            commande.add("--data-checksums");
        }
        sansRoot.executer(commande);
        Files.move(ebauche, donnees, StandardCopyOption.ATOMIC_MOVE);
    }
}
