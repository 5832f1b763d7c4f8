package fr.estran.banc;

import fr.estran.banc.MachineNue.Dit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Three bare machines on a network that is theirs, each with a disk of its own, on which is still what was written when its current
 * failed. One Debian lies under all three.
 */
final class TroisMachines implements AutoCloseable {

    /** As the documentation calls them. */
    enum Machine {
        UN,
        DEUX,
        TROIS;

        static final List<Machine> DE_LA_BASE = List.of(UN, DEUX);

        String nom() {
            return name().toLowerCase(Locale.ROOT);
        }

        String adresse() {
            return "10.66.0." + (11 + ordinal());
        }

        private String lien() {
            return "vb-banc-" + nom();
        }
    }

    private static final String PONT = "estran-banc";

    private final Path lieu;
    private final Map<Machine, MachineNue> machines = new EnumMap<>(Machine.class);

    /** @param lieu an empty folder, for their disks; it is gone with them */
    TroisMachines(Path lieu) {
        this.lieu = lieu;
    }

    void monter(List<String> paquets) throws IOException, InterruptedException {
        MachineNue.batir(lieu.resolve("debian"), paquets, "rm -f \"$1/etc/hostname\"");
        if (!MachineNue.dire("ip", "-brief", "link", "show", "master", PONT)
                .texte()
                .contains("vb-")) {
            MachineNue.dire("ip", "link", "delete", PONT); // of a bench that was killed
        }
        reussir("ip", "link", "add", PONT, "type", "bridge");
        reussir("ip", "address", "add", "10.66.0.1/24", "dev", PONT);
        reussir("ip", "link", "set", PONT, "up");
        for (var machine : Machine.values()) {
            var disque = lieu.resolve(machine.nom());
            for (var dossier : List.of("dessus", "travail", "racine")) {
                Files.createDirectories(disque.resolve(dossier));
            }
            reussir(
                    "mount",
                    "-t",
                    "overlay",
                    "overlay",
                    "-o",
                    "lowerdir=%s,upperdir=%s,workdir=%s"
                            .formatted(lieu.resolve("debian"), disque.resolve("dessus"), disque.resolve("travail")),
                    "" + disque.resolve("racine"));
            allumer(machine);
        }
    }

    MachineNue machine(Machine machine) {
        return Objects.requireNonNull(machines.get(machine));
    }

    void allumer(Machine machine) throws IOException, InterruptedException {
        var allumee = MachineNue.demarrer(
                lieu.resolve(machine.nom()).resolve("racine"),
                "--machine=banc-" + machine.nom(),
                "--hostname=" + machine.nom(),
                "--network-bridge=" + PONT);
        machines.put(machine, allumee);
        allumee.reussir("ip address add " + machine.adresse() + "/24 dev host0 && ip link set host0 up");
    }

    /** As when the current fails. */
    void couper(Machine machine) throws IOException, InterruptedException {
        Objects.requireNonNull(machines.remove(machine)).couper();
    }

    /** Its cable pulled out, or put back. */
    void lien(Machine machine, boolean tient) throws IOException, InterruptedException {
        reussir("ip", "link", "set", machine.lien(), tient ? "up" : "down");
    }

    /** What a page tells to type, on each of these in its turn, until one refuses. */
    Dit suivre(List<Machine> ou, String commandes) throws IOException, InterruptedException {
        var dit = new Dit(0, "");
        for (var machine : ou) {
            dit = machine(machine).suivre(commandes);
            if (dit.code() != 0) {
                return dit;
            }
        }
        return dit;
    }

    @Override
    public void close() throws IOException {
        machines.values().forEach(MachineNue::close);
        try {
            MachineNue.dire("ip", "link", "delete", PONT);
            for (var machine : Machine.values()) {
                MachineNue.dire("umount", "" + lieu.resolve(machine.nom()).resolve("racine"));
            }
            MachineNue.effacer(lieu);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void reussir(String... commande) throws IOException, InterruptedException {
        MachineNue.exiger(MachineNue.dire(commande));
    }
}
