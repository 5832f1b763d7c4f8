package fr.estran.banc;

import fr.estran.banc.TroisMachines.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What the page "several machines" tells to type, typed where it says, and what one asks of the three afterwards.
 *
 * @param paquet as a release gives it, with its digests beside it
 */
record PlusieursMachines(TroisMachines trois, Vus vus, Path paquet, Notice notice) {

    /** Of Debian, brought beforehand since there is no network then: "apt-get install" finds them there. */
    static final List<String> PAQUETS = List.of(
            "apt",
            "postgresql",
            "patroni",
            "python3-etcd",
            "etcd-server",
            "etcd-client",
            "haproxy",
            "pgbouncer",
            "curl",
            "iproute2");

    private static final String NOMS = "Their names";
    private static final String SECRETS = "Their secrets";
    private static final String CONTENU = "What the package brings";
    private static final String ACCORD = "Who agrees who leads";
    private static final String BASE = "The database";
    private static final String ROLES = "Its roles";
    private static final String ESTRAN = "Estran";
    private static final String REPARTITEUR = "The balancer";
    private static final String VILLE = "A town";
    private static final String PARTAGE = "Where many Estrans ask of one database";

    /** What the page has, in its order. */
    static final List<String> TITRES =
            List.of(NOMS, SECRETS, CONTENU, ACCORD, BASE, ROLES, ESTRAN, REPARTITEUR, VILLE, PARTAGE);

    private static final int PATIENCE_S = 300;

    private static final String SECRETS_DITS = "/root/secrets";

    /** Of a trial of load, and of no service: all who ask give one number. */
    private static final String DE_LA_CHARGE = "ESTRAN_FREINS_LARGESSE=10000";

    void suivre() throws IOException, InterruptedException {
        vus.dire("la page ne fait taper que ce qui est tapé ici", notice.neDitQue(TITRES), notice.texte());
        for (var machine : Machine.values()) {
            trois.machine(machine).apporter(paquet);
            trois.machine(machine).apporter(paquet.resolveSibling("SHA256SUMS"));
            // As Debian's installer leaves it.
            trois.machine(machine).ecrire("/etc/hosts", "127.0.0.1 localhost\n127.0.1.1 " + machine.nom() + "\n");
        }
        taper(NOMS, Machine.values());
        taper(SECRETS, Machine.UN);
        trois.machine(Machine.DEUX)
                .ecrire(SECRETS_DITS, trois.machine(Machine.UN).reussir("cat " + SECRETS_DITS));
        taper(CONTENU, Machine.values());
        taper(ACCORD, Machine.values());
        taper(BASE, Machine.UN, Machine.DEUX);
        taper(ROLES, Machine.UN);
        taper(ESTRAN, Machine.UN, Machine.DEUX);
        taper(REPARTITEUR, Machine.TROIS);
        taper(VILLE, Machine.UN);
        for (var machine : Machine.DE_LA_BASE) {
            trois.machine(machine)
                    .reussir("echo " + DE_LA_CHARGE + " >>/etc/estran/estran.env && systemctl restart estran");
        }
        vus.dire("deux Estran, deux bases d'accord, derrière le répartiteur", entieres(), "" + etat());
    }

    /** The same service, behind shared connections. */
    void partager() throws IOException, InterruptedException {
        taper(PARTAGE, Machine.UN, Machine.DEUX);
    }

    private void taper(String titre, Machine... ou) throws IOException, InterruptedException {
        var nom = paquet.getFileName().toString();
        var dit = trois.suivre(
                List.of(ou), notice.commandes(titre).replace("VERSION", nom.replaceAll("^estran_|_[^_]*$", "")));
        vus.dire(titre, dit.code() == 0, dit);
    }

    /** The one of the two whose PostgreSQL takes what is written. */
    Machine meneuse() throws IOException, InterruptedException {
        for (var machine : Machine.DE_LA_BASE) {
            if (trois.machine(machine)
                            .taper("curl -sf http://" + machine.nom() + ":8008/leader")
                            .code()
                    == 0) {
                return machine;
            }
        }
        throw new IllegalStateException("nobody leads: " + etat());
    }

    Machine autre(Machine machine) {
        return machine == Machine.UN ? Machine.DEUX : Machine.UN;
    }

    /** Whether, before patience ends, both databases hold the same and both services are asked again. */
    boolean entieres() throws IOException, InterruptedException {
        for (var essai = 0; essai < PATIENCE_S; essai++) {
            var bases = trois.machine(Machine.UN)
                    .taper("curl -s http://un:8008/cluster")
                    .texte();
            if (bases.contains("\"sync_standby\"") && bases.contains("\"streaming\"") && repondent()) {
                return true;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        return false;
    }

    private boolean repondent() throws IOException, InterruptedException {
        return trois.machine(Machine.TROIS)
                        .taper(
                                "for M in un deux; do"
                                        + " curl -sf -o /dev/null -H 'Host: numerique.exemple.fr' http://$M:8080/connexion || exit 1; done")
                        .code()
                == 0;
    }

    String etat() throws IOException, InterruptedException {
        return trois.machine(Machine.TROIS)
                .taper(
                        "for M in un deux; do curl -s http://$M:8008/cluster; echo;"
                                + " curl -s -o /dev/null -w '%{http_code}\\n' -H 'Host: numerique.exemple.fr' http://$M:8080/connexion; done")
                .texte();
    }

    /** As each Estran is told of it, by addresses that are known here too. */
    String base() throws IOException, InterruptedException {
        return trois.machine(Machine.UN)
                .reussir("grep -oP '(?<=^ESTRAN_BASE_URL=).*' /etc/estran/estran.env")
                .strip()
                .replace("//un:", "//" + Machine.UN.adresse() + ":")
                .replace(",deux:", "," + Machine.DEUX.adresse() + ":");
    }

    /** Of what the first machine was told. */
    String secret(String nom) throws IOException, InterruptedException {
        return trois.machine(Machine.UN)
                .reussir(". " + SECRETS_DITS + "; echo $" + nom)
                .strip();
    }

    /** A port of this machine, of its loopback alone, that leads to the balancer's own. */
    Process relais(int port) throws IOException {
        var relais = new ProcessBuilder(
                        "systemd-socket-activate",
                        "--listen=127.0.0.1:" + port,
                        "nsenter",
                        "--target=" + trois.machine(Machine.TROIS).premier(),
                        "--net",
                        "/usr/lib/systemd/systemd-socket-proxyd",
                        "127.0.0.1:8080")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(relais::destroy));
        return relais;
    }
}
