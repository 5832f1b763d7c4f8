package fr.estran.banc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What becomes of a package on a bare machine, from its installation to its purge.
 *
 * @param suivant a later version, which changes the database
 */
record VieDuPaquet(MachineNue machine, Vus vus, Path fichier, Path suivant) {

    private static final String VILLE = "essai.exemple.fr";

    private static final String COPIES = "/var/lib/estran/postgres.avant-mise-a-jour/estran-*.tar.gz";

    /** What a password may hold, and what the file says for it: a line of the settings means the same to the service and to commands. */
    private static final List<String> VALEURS = List.of(
            "ESTRAN_ESSAI_1=a$HOME",
            "ESTRAN_ESSAI_2=a&b",
            "ESTRAN_ESSAI_3=a;touch /root/fait",
            "ESTRAN_ESSAI_4='a b  c'",
            "ESTRAN_ESSAI_5='a\"b`id`'",
            "ESTRAN_ESSAI_6=\"a'b\\\\c\"",
            "ESTRAN_ESSAI_7='# \\ $(touch /root/fait)'",
            "ESTRAN_ESSAI_8=100%n%%=é#€",
            "ESTRAN_ESSAI_9=\"c'est \\\"lui\\\" \\$HOME\"");

    private static final List<String> VALENT = List.of(
            "ESTRAN_ESSAI_1=a$HOME",
            "ESTRAN_ESSAI_2=a&b",
            "ESTRAN_ESSAI_3=a;touch /root/fait",
            "ESTRAN_ESSAI_4=a b  c",
            "ESTRAN_ESSAI_5=a\"b`id`",
            "ESTRAN_ESSAI_6=a'b\\c",
            "ESTRAN_ESSAI_7=# \\ $(touch /root/fait)",
            "ESTRAN_ESSAI_8=100%n%%=é#€",
            "ESTRAN_ESSAI_9=c'est \"lui\" $HOME");

    /** Installed, set, backed up, and learnt by heart. */
    void suivre() throws IOException, InterruptedException {
        machine.apporter(fichier);
        installer();
        lier();
        regler();
        sauvegarder();
        apprendre();
    }

    /** Where somebody lives: upgraded, undone, removed, put back, purged. */
    void changer() throws IOException, InterruptedException {
        if (!machine.tient("/usr/lib/estran")) {
            machine.apporter(fichier);
            machine.reussir("dpkg -i " + fichier.getFileName());
        }
        machine.apporter(suivant);
        habiter();
        mettreAJour();
        oter();
    }

    private void installer() throws IOException, InterruptedException {
        var dit = machine.taper("dpkg -i " + fichier.getFileName());
        vus.dire("installé sans réseau ni question", dit.code() == 0, dit);
        vus.dire("son adresse est dite", dit.texte().contains("Estran est en marche : http://localhost:8080"), dit);
        vus.dire("le code du premier compte est dit", dit.texte().contains("/premiere-fois et tapez ce code : "), dit);
        vus.dire(
                "la première page",
                machine.page("/premiere-fois", "localhost").startsWith("HTTP/1.1 200"),
                "/premiere-fois");
        var journal = machine.reussir("journalctl -q -o cat -u estran | grep -m 1 '^Estran '");
        var version = machine.reussir("estran --version").strip();
        vus.dire(
                "sa version, par la commande et en tête du journal",
                version.matches("Estran .+\\+\\d+\\.g[0-9a-f]+")
                        && journal.strip().equals(version),
                version + " / " + journal);
    }

    /**
     * What no library answers would fail on the day on which it is first asked for. Java itself opens libjvm; no other language
     * than SQL is spoken in the database.
     */
    private void lier() throws IOException, InterruptedException {
        var manques = machine.taper("find /usr/lib/estran/runtime /var/lib/estran/postgres/postgres-*/ -type f"
                + " \\( -name '*.so*' -o -path '*/bin/*' \\) -exec ldd {} + 2>/dev/null | grep 'not found'"
                + " | grep -vE 'lib(jvm|perl|python|tcl)' | sort -u");
        vus.dire(
                "Java et PostgreSQL trouvent leurs bibliothèques",
                manques.texte().isBlank(),
                manques);
    }

    /** Begun at rest when the package was installed; all the rest comes before it. */
    private void apprendre() throws IOException, InterruptedException {
        for (var attente = 0;
                attente < 900
                        && machine.taper("systemctl is-active estran-repetition")
                                .texte()
                                .startsWith("activating");
                attente++) {
            TimeUnit.SECONDS.sleep(1);
        }
        machine.reussir("systemctl restart estran");
        var lu = machine.taper(
                "grep -c demarrage.aot /proc/$(systemctl show -P MainPID estran)/maps; stat -c %U:%a /var/cache/estran/demarrage.aot");
        vus.dire(
                "la répétition est apprise, et n'est pas au service",
                lu.code() == 0 && lu.texte().contains("root:644"),
                lu);
    }

    private void regler() throws IOException, InterruptedException {
        var reglages = machine.reussir("cat /etc/estran/estran.env");
        vus.dire(
                "les réglages ne sont qu'à root",
                machine.reussir("stat -c %U:%a /etc/estran/estran.env").strip().equals("root:600"),
                "estran.env");
        machine.ecrire(
                "/etc/estran/estran.env",
                reglages + String.join("\n", VALEURS) + "\nESTRAN_ADRESSE=https://numerique.exemple.fr\n");
        machine.reussir("systemctl restart estran");
        var service = machine.reussir("tr '\\0' '\\n' </proc/$(systemctl show -P MainPID estran)/environ");
        // The program itself says nothing of its environment: another one, in its place, does.
        machine.reussir("mv /usr/lib/estran/estran{,.vrai}; printf '#!/bin/sh\\nenv\\n' >/usr/lib/estran/estran;"
                + " chmod +x /usr/lib/estran/estran");
        var commande = machine.taper("estran sauvegarder");
        machine.reussir("mv /usr/lib/estran/estran{.vrai,}");
        for (var valeur : VALENT) {
            vus.dire(
                    "réglage lu tel quel : " + valeur,
                    service.lines().anyMatch(valeur::equals)
                            && commande.texte().lines().anyMatch(valeur::equals),
                    service + commande.texte());
        }
        vus.dire("rien de ce qu'ils contiennent n'est exécuté", !machine.tient("/root/fait"), "/root/fait");
        var adresse = machine.taper("journalctl -q -o cat -u estran | grep '^Estran est en marche' | tail -n 1");
        vus.dire("l'adresse donnée est dite", adresse.texte().contains("https://numerique.exemple.fr"), adresse);
        machine.ecrire("/etc/estran/estran.env", reglages);
        machine.reussir("systemctl restart estran");
    }

    private void sauvegarder() throws IOException, InterruptedException {
        var nuit = machine.taper("systemctl start estran-sauvegarde");
        vus.dire("la sauvegarde de la nuit", nuit.code() == 0 && sauvegardes() == 1, nuit);
        var reglages = machine.reussir("cat /etc/estran/estran.env");
        machine.ecrire(
                "/etc/estran/estran.env", reglages + "ESTRAN_BASE_URL=jdbc:postgresql://base.exemple.fr/estran\n");
        var externe = machine.taper("systemctl start estran-sauvegarde");
        vus.dire(
                "d'une base externe qui ne répond pas, elle échoue et le dit",
                externe.code() != 0 && sauvegardes() == 1,
                externe);
        machine.ecrire("/etc/estran/estran.env", reglages);
    }

    private long sauvegardes() throws IOException, InterruptedException {
        return machine.taper("ls /var/backups/estran/estran-*.tar.gz")
                .texte()
                .lines()
                .filter(ligne -> ligne.startsWith("/var/backups"))
                .count();
    }

    /** Something to lose: a town. */
    private void habiter() throws IOException, InterruptedException {
        machine.reussir("systemctl stop estran");
        var ville = machine.taper(
                "estran structure --nom \"Ville d'Essai\" --commune Essai --code-insee 29999 --hote " + VILLE);
        vus.dire("une ville, par la commande", ville.code() == 0, ville);
        machine.reussir("systemctl start estran");
        vus.dire("elle répond", repond(), VILLE);
    }

    private boolean repond() throws IOException, InterruptedException {
        return machine.page("/", VILLE).contains("Ville d");
    }

    /** Upgraded, the database is another; the version before refuses it, until what was copied is put back. */
    private void mettreAJour() throws IOException, InterruptedException {
        var avant = sauvegardes();
        var dit = machine.taper("dpkg -i " + suivant.getFileName());
        var copie = machine.reussir("ls " + COPIES).strip();
        vus.dire(
                "mis à jour, après une seule copie, dont le lieu est dit",
                dit.code() == 0 && !copie.contains("\n") && dit.texte().contains(copie) && sauvegardes() == avant,
                dit);
        vus.dire("la ville répond toujours", repond(), VILLE);
        vus.dire(
                "c'est l'autre version",
                machine.reussir("estran --version").strip().endsWith(".suivant"),
                "--version");
        var ancien = machine.taper("dpkg -i " + fichier.getFileName());
        vus.dire(
                "la version d'avant refuse la base d'après, et le dit",
                ancien.texte().contains("n'a pas démarré")
                        && ancien.texte().contains("a déjà servi à une version plus récente")
                        && !machine.taper("systemctl is-active estran").texte().startsWith("active"),
                ancien);
        var defait = machine.taper("mv /var/lib/estran/postgres /var/lib/estran/postgres.avant"
                + " && estran restaurer --depuis " + copie + " && systemctl start estran");
        vus.dire("défait : la version et la base d'avant", defait.code() == 0 && repond(), defait);
        machine.reussir("rm -rf /var/lib/estran/postgres.avant");
    }

    private void oter() throws IOException, InterruptedException {
        var dit = machine.taper("dpkg -r estran");
        vus.dire(
                "ôté : plus de programme, les données restent",
                dit.code() == 0
                        && !machine.tient("/usr/lib/estran/estran")
                        && machine.tient("/var/lib/estran/postgres/donnees")
                        && machine.tient("/etc/estran/estran.env"),
                dit);
        var revenu = machine.taper("dpkg -i " + fichier.getFileName());
        vus.dire("remis : la ville est là", revenu.code() == 0 && repond(), revenu);
        var avant = sauvegardes();
        machine.reussir("systemctl start estran-sauvegarde");
        var purge = machine.taper("dpkg -P estran");
        vus.dire(
                "purgé : plus rien, que les sauvegardes, et c'est dit",
                purge.code() == 0
                        && !machine.tient("/var/lib/estran")
                        && !machine.tient("/etc/estran")
                        && !machine.tient("/var/cache/estran")
                        && sauvegardes() == avant + 1
                        && purge.texte().contains("/var/backups/estran"),
                purge);
    }
}
