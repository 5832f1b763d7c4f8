package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * What systemd is told by whoever it started: ready, alive (sd_notify(3)). A datagram to the socket that it names; Java has
 * none of that kind, so that the C library is asked. Where nothing is named, nothing is told.
 *
 * @param prise its path; one that begins with "@" is no file
 */
record Surveillant(@Nullable String prise) {

    private static final short AF_UNIX = 1;
    private static final int SOCK_DGRAM = 2;
    private static final int FAMILLE = 2;
    private static final int CHEMIN = 108;

    static Surveillant present() {
        return new Surveillant(System.getenv("NOTIFY_SOCKET"));
    }

    void pret() {
        dire("READY=1");
    }

    void enVie() {
        dire("WATCHDOG=1");
    }

    private void dire(String etat) {
        if (prise != null && prise.getBytes(UTF_8).length < CHEMIN) {
            try (var memoire = Arena.ofConfined()) {
                envoyer(prise.getBytes(UTF_8), etat.getBytes(UTF_8), memoire);
            } catch (Throwable e) {
                // A machine that cannot be told is one that does not ask: the service goes on.
            }
        }
    }

    private static void envoyer(byte[] chemin, byte[] etat, Arena memoire) throws Throwable {
        var adresse = memoire.allocate(FAMILLE + CHEMIN);
        adresse.set(ValueLayout.JAVA_SHORT, 0, AF_UNIX);
        MemorySegment.copy(chemin, 0, adresse, ValueLayout.JAVA_BYTE, FAMILLE, chemin.length);
        if (chemin[0] == '@') {
            adresse.set(ValueLayout.JAVA_BYTE, FAMILLE, (byte) 0);
        }
        var fil = (int) fonction("socket", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)
                .invokeExact((int) AF_UNIX, SOCK_DGRAM, 0);
        if (fil < 0) {
            return;
        }
        var dit = memoire.allocateFrom(ValueLayout.JAVA_BYTE, etat);
        // Nobody who listens no more is waited for: what comes of it is not asked.
        var _ = (long) fonction(
                        "sendto",
                        ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_LONG,
                        ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_INT)
                .invokeExact(fil, dit, (long) etat.length, 0, adresse, FAMILLE + chemin.length);
        var _ = (int) fonction("close", ValueLayout.JAVA_INT).invokeExact(fil);
    }

    @SuppressWarnings("restricted") // the launcher allows it: --enable-native-access
    private static MethodHandle fonction(String nom, ValueLayout... de) {
        var lien = Linker.nativeLinker();
        var rend = nom.equals("sendto") ? ValueLayout.JAVA_LONG : ValueLayout.JAVA_INT;
        return lien.downcallHandle(lien.defaultLookup().findOrThrow(nom), FunctionDescriptor.of(rend, de));
    }
}
