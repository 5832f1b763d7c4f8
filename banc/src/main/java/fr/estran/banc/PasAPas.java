package fr.estran.banc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What the page "line by line" tells to type, typed: on Debian's PostgreSQL, behind nginx, with a certificate of an authority
 * (pebble, which Debian has for such trials), to a second town and a balancer.
 *
 * @param paquet as a release gives it, with its digests beside it
 */
record PasAPas(MachineNue machine, Vus vus, Path paquet, Notice notice) {

    /** Of Debian, brought beforehand since there is no network then: "apt-get install" finds them there. */
    static final List<String> PAQUETS =
            List.of("apt", "postgresql", "nginx", "certbot", "pebble", "openssl", "curl", "iproute2", "caddy");

    /** Two proxies would want the same port: the one is started, of the other the file is checked. */
    static final String CROCHET = "chroot \"$1\" systemctl mask caddy.service";

    private static final String PAQUET = "The package";
    private static final String BASE = "The database";
    private static final String SAUVEGARDE = "Its backup";
    private static final String WEB = "The web";
    private static final String VILLES = "A town, and a second one";
    private static final String RETOUR = "Back to last night";
    private static final String REPARTITEUR = "A balancer on another machine";

    /** What the page has, in its order: what is typed under each is looked at. */
    static final List<String> TITRES = List.of(PAQUET, BASE, SAUVEGARDE, WEB, VILLES, RETOUR, REPARTITEUR);

    private static final String PREMIERE = "numerique.exemple.fr";
    private static final String SECONDE = "numerique.kergast.fr";
    /** What curl says of a server that greets nobody by that name. */
    private static final int TLS_REFUSE = 35;

    private static final String REPARTI =
            "ip netns exec repartiteur curl -sS --include --header 'Host: %s' --header 'X-Forwarded-Proto: https'"
                    + " http://10.0.0.12:8080/";

    void suivre() throws IOException, InterruptedException {
        vus.dire("la page ne fait taper que ce qui est tapé ici", notice.neDitQue(TITRES), notice.texte());
        machine.apporter(paquet);
        machine.apporter(paquet.resolveSibling("SHA256SUMS"));
        machine.ecrire("/etc/hosts", "127.0.0.1 localhost " + PREMIERE + " " + SECONDE + "\n");
        installer();
        brancher();
        sauvegarder();
        ouvrir();
        habiter();
        revenir();
        repartir();
    }

    private void installer() throws IOException, InterruptedException {
        var nom = paquet.getFileName().toString();
        var dit = machine.suivre(notice.commandes(PAQUET).replace("VERSION", nom.replaceAll("^estran_|_[^_]*$", "")));
        vus.dire(
                "le paquet, ses sommes vérifiées",
                dit.code() == 0 && dit.texte().contains(nom + ": OK"),
                dit);
    }

    private void brancher() throws IOException, InterruptedException {
        var dit = machine.suivre(notice.commandes(BASE));
        var qui = machine.reussir("runuser -u postgres -- psql -Atc \"select usename from pg_stat_activity"
                + " where datname = 'estran' and usename like 'estran%'\" 2>/dev/null");
        vus.dire("le PostgreSQL de Debian", dit.code() == 0 && qui.contains("estran_application"), dit);
        // The rehearsal may still have one of its own, apart.
        var siens = machine.taper(
                "for P in /proc/[0-9]*; do" + " grep -q '/estran.service$' $P/cgroup && readlink $P/exe; done; true");
        vus.dire(
                "celui du paquet ne tourne plus",
                siens.texte().contains("/java") && !siens.texte().contains("/postgres"),
                siens);
    }

    private void sauvegarder() throws IOException, InterruptedException {
        var dit = machine.suivre(notice.commandes(SAUVEGARDE));
        var fichiers = machine.taper("stat -c %U:%a:%s /var/lib/estran-pg-dump/* | grep -v :0$");
        vus.dire(
                "sa sauvegarde, lue de son seul propriétaire",
                dit.code() == 0 && fichiers.texte().matches("postgres:600:\\d+\\n"),
                new MachineNue.Dit(dit.code(), dit.texte() + fichiers.texte()));
        var minuteurs = machine.taper("systemctl is-enabled estran-sauvegarde.timer estran-pg-dump.timer");
        vus.dire("et une seule", minuteurs.texte().equals("disabled\nenabled\n"), minuteurs);
    }

    private void ouvrir() throws IOException, InterruptedException {
        machine.ecrire("/root/pebble.json", """
                {"pebble": {"listenAddress": "127.0.0.1:14000", "managementListenAddress": "127.0.0.1:15000",
                 "certificate": "/root/pebble.pem", "privateKey": "/root/pebble.key", "httpPort": 80, "tlsPort": 443}}
                """);
        machine.reussir(
                "openssl req -quiet -x509 -newkey rsa:2048 -nodes -subj /CN=localhost -keyout pebble.key -out pebble.pem"
                        + " && systemd-run --quiet --unit=pebble --setenv=PEBBLE_VA_NOSLEEP=1 --setenv=PEBBLE_WFE_NONCEREJECT=0"
                        + " pebble -config /root/pebble.json"
                        + " && printf '%s\\n' 'server = https://localhost:14000/dir' 'no-verify-ssl = true' 'agree-tos = true'"
                        + " 'register-unsafely-without-email = true' 'non-interactive = true' >>/etc/letsencrypt/cli.ini"
                        + " && curl -sS --insecure --retry 60 --retry-connrefused --retry-delay 1 --output dir https://localhost:14000/dir");
        var dit = machine.suivre(notice.commandes(WEB));
        // Whoever answered before the reload answers for a moment still.
        machine.reussir("sleep 2");
        vus.dire("nginx et son certificat", dit.code() == 0 && !dit.texte().contains("[warn]"), dit);
        var page = machine.taper("curl -sS --insecure --include https://" + PREMIERE + "/premiere-fois");
        vus.dire(
                "la première page, par son nom, en HTTPS",
                page.texte().contains("HTTP/2 200") && page.texte().contains("strict-transport-security"),
                page);
        var clair = machine.taper("curl -sS --include http://" + PREMIERE + "/");
        vus.dire("en clair, on y est renvoyé", clair.texte().contains("Location: https://" + PREMIERE + "/"), clair);
        var inconnu =
                machine.taper("curl -sS --insecure --resolve autre.exemple.fr:443:127.0.0.1 https://autre.exemple.fr/");
        vus.dire("un autre nom n'a pas de réponse", dit.code() == 0 && inconnu.code() == TLS_REFUSE, inconnu);
        var caddy = machine.taper("caddy validate --config /usr/share/estran/Caddyfile --adapter caddyfile");
        vus.dire("Caddy accepte son fichier", caddy.code() == 0, caddy);
    }

    private void habiter() throws IOException, InterruptedException {
        var dit = machine.suivre(notice.commandes(VILLES));
        vus.dire("deux villes, sans arrêter le service", dit.code() == 0, dit);
        vus.dire("chacune à son nom", repondent(), dit);
    }

    private boolean repondent() throws IOException, InterruptedException {
        return repond("https://" + PREMIERE + "/", "Ville d") && repond("https://" + SECONDE + "/", "Ville de Kergast");
    }

    /** Its name is verified with the authority's own certificate: two towns, one certificate that names both. */
    private boolean repond(String adresse, String attendu) throws IOException, InterruptedException {
        machine.reussir("curl -sS --insecure https://localhost:15000/roots/0 >racine.pem");
        return machine.taper("curl -sS --cacert racine.pem " + adresse).texte().contains(attendu);
    }

    private void revenir() throws IOException, InterruptedException {
        machine.reussir("sleep 1; systemctl start estran-pg-dump.service");
        var dit = machine.suivre(notice.commandes(RETOUR));
        vus.dire("remis d'une sauvegarde", dit.code() == 0 && repondent(), dit);
    }

    private void repartir() throws IOException, InterruptedException {
        machine.reussir("ip netns add repartiteur && ip link add ici type veth peer name la netns repartiteur"
                + " && ip address add 10.0.0.12/24 dev ici && ip link set ici up"
                + " && ip -n repartiteur address add 10.0.0.11/24 dev la && ip -n repartiteur link set la up");
        var dit = machine.suivre(notice.commandes(REPARTITEUR));
        var page = machine.taper(REPARTI.formatted(SECONDE));
        vus.dire(
                "un répartiteur d'une autre machine est servi, et cru",
                dit.code() == 0
                        && page.texte().contains("Ville de Kergast")
                        && page.texte().toLowerCase(Locale.ROOT).contains("strict-transport-security"),
                new MachineNue.Dit(dit.code(), dit.texte() + page.texte()));
    }

    /**
     * On a PostgreSQL of one's own, the version that goes makes the copy; where it cannot, nothing is changed.
     *
     * @param suivant a later version, which changes the database
     */
    void mettreAJour(Path suivant) throws IOException, InterruptedException {
        machine.apporter(suivant);
        var poser = "dpkg -i " + suivant.getFileName();
        var avant = machine.reussir("estran --version");
        machine.reussir("systemctl stop postgresql@17-main");
        var refuse = machine.taper(poser);
        machine.reussir("systemctl start postgresql@17-main");
        vus.dire(
                "sans copie possible, rien n'est changé, et c'est dit",
                refuse.code() != 0
                        && refuse.texte().contains("rien n'est changé")
                        && machine.reussir("estran --version").equals(avant),
                refuse);
        machine.reussir("systemctl reset-failed estran; systemctl restart estran; touch /root/avant");
        var dit = machine.taper(poser);
        var copie = machine.taper("find /var/backups/estran -name 'estran-*.tar.gz' -newer /root/avant");
        vus.dire(
                "mis à jour sur le PostgreSQL de Debian, après une copie",
                dit.code() == 0
                        && !copie.texte().isBlank()
                        && machine.reussir("estran --version").strip().endsWith(".suivant")
                        && repart(),
                new MachineNue.Dit(dit.code(), dit.texte() + copie.texte()));
        var defait = machine.taper("dpkg -i " + paquet.getFileName() + "; systemctl stop estran;"
                + " set -e; cd /tmp; runuser -u postgres -- psql --command='alter database estran rename to estran_apres';"
                + " sed -n '/^create database/,$p' /usr/share/estran/roles.sql | runuser -u postgres -- psql --set=ON_ERROR_STOP=1;"
                + " estran restaurer --depuis " + copie.texte().strip() + "; systemctl start estran");
        vus.dire("défait : la version et la base d'avant", defait.code() == 0 && repart(), defait);
    }

    private boolean repart() throws IOException, InterruptedException {
        return machine.taper(REPARTI.formatted(SECONDE)).texte().contains("Ville de Kergast");
    }
}
