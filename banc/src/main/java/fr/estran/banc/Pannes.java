package fr.estran.banc;

import fr.estran.banc.TroisMachines.Machine;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What can fail of three machines, each at a time, and what must then come back by itself or by the hand that put it out. */
record Pannes(TroisMachines trois, PlusieursMachines machines) {

    /** As long as somebody takes to find the plug. */
    private static final int ETEINTE_S = 60;

    record Panne(String nom, Geste arriver) {}

    @FunctionalInterface
    interface Geste {

        void faire() throws IOException, InterruptedException;
    }

    List<Panne> toutes() {
        return List.of(
                new Panne(
                        "la machine qui suit n'a plus de réseau pendant une minute",
                        () -> debrancher(machines.autre(machines.meneuse()))),
                laBase(),
                new Panne("un Estran est tué", () -> tuer(Machine.UN, "estran")),
                new Panne("un des trois etcd est tué", () -> tuer(Machine.TROIS, "etcd")),
                new Panne(
                        "la machine qui mène n'a plus de réseau pendant une minute",
                        () -> debrancher(machines.meneuse())),
                new Panne("la machine qui mène s'éteint, et revient après une minute", this::eteindre),
                new Panne("les deux Estran sont redémarrés l'un après l'autre", this::renouveler));
    }

    Panne laBase() {
        return new Panne("le PostgreSQL qui mène est tué", this::tuerLaBase);
    }

    private void tuerLaBase() throws IOException, InterruptedException {
        trois.machine(machines.meneuse())
                .reussir("kill -KILL $(head -n 1 /var/lib/postgresql/17/estran/postmaster.pid)");
    }

    private void tuer(Machine machine, String unite) throws IOException, InterruptedException {
        trois.machine(machine).reussir("systemctl kill --signal=KILL " + unite);
        trois.machine(machine).reussir("sleep 2; systemctl start " + unite);
    }

    private void debrancher(Machine machine) throws IOException, InterruptedException {
        trois.lien(machine, false);
        TimeUnit.SECONDS.sleep(ETEINTE_S);
        trois.lien(machine, true);
    }

    private void eteindre() throws IOException, InterruptedException {
        var meneuse = machines.meneuse();
        trois.couper(meneuse);
        TimeUnit.SECONDS.sleep(ETEINTE_S);
        trois.allumer(meneuse);
    }

    private void renouveler() throws IOException, InterruptedException {
        for (var machine : Machine.DE_LA_BASE) {
            trois.machine(machine).reussir("systemctl restart estran");
        }
    }
}
