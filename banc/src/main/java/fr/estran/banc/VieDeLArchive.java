package fr.estran.banc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The archive, unpacked in a bare folder by somebody who is not root, where no package is. */
record VieDeLArchive(MachineNue machine, Vus vus, Path archive) {

    private static final int PATIENCE_S = 240;

    void suivre() throws IOException, InterruptedException {
        machine.apporter(archive);
        machine.reussir("useradd --create-home quelquun && cd /home/quelquun"
                + " && runuser -u quelquun -- tar -xz <\"/root/" + archive.getFileName() + "\"");
        var programme = machine.reussir("echo /home/quelquun/estran-*/estran").strip();
        var lancer = "systemd-run --quiet --collect --unit=archive --uid=quelquun --property=SuccessExitStatus=143 "
                + programme + " serve --port 8080";
        machine.reussir(lancer);
        vus.dire("l'archive, dépliée par quelqu'un : la première page", ouverte(), journal());
        machine.reussir(
                "systemctl stop archive && while systemctl --quiet is-active archive; do sleep 1; done; " + lancer);
        vus.dire(
                "elle démarre de nouveau, avec ce qu'elle a appris",
                ouverte()
                        && machine.taper("grep -q demarrage.aot /proc/$(systemctl show -P MainPID archive)/maps")
                                        .code()
                                == 0,
                journal());
        machine.reussir("systemctl stop archive");
    }

    private boolean ouverte() throws IOException, InterruptedException {
        for (var attente = 0; attente < PATIENCE_S; attente++) {
            if (machine.page("/premiere-fois", "localhost").startsWith("HTTP/1.1 200")) {
                return true;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        return false;
    }

    private MachineNue.Dit journal() throws IOException, InterruptedException {
        return machine.taper("journalctl -q -o cat -u archive | tail -n 20");
    }
}
