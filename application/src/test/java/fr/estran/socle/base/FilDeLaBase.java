package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The wire between the application and its database, in the hands of a test. */
public final class FilDeLaBase implements BeanPostProcessor {

    private final ServerSocket ici;
    private final Set<Socket> prises = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Coupure> prevue = new AtomicReference<>();
    private volatile int port;
    private volatile boolean coupe;
    private volatile boolean muet;
    private volatile boolean lent;

    /**
     * @param apres words that the same connection has carried before
     * @param recu whether the database gets to read the statement: then it is its answer that is lost
     * @param genre what then becomes of the wire
     */
    private record Coupure(String apres, String ordre, Genre genre) {}

    private enum Genre {
        AVANT,
        APRES,
        MUETTE,
        LENTE
    }

    public FilDeLaBase() {
        try {
            ici = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the application's own connections; migrations go by another. */
    @Override
    public Object postProcessAfterInitialization(Object bean, String nom) {
        return bean instanceof JdbcConnectionDetails acces && nom.equals("accesApplication") ? parLeFil(acces) : bean;
    }

    /** For good, as when the server is gone. */
    public void couper() {
        coupe = true;
        prises.forEach(FilDeLaBase::fermer);
    }

    public void retablir() {
        coupe = false;
        if (muet) {
            muet = false;
            prises.forEach(FilDeLaBase::fermer);
        }
    }

    /** Once: all connections, when a statement with these words comes by on one that has carried those before. */
    public void couperQuand(String apres, String ordre, boolean recu) {
        prevue.set(new Coupure(apres, ordre, recu ? Genre.APRES : Genre.AVANT));
    }

    /** From then on. */
    public void taireQuand(String ordre) {
        prevue.set(new Coupure("", ordre, Genre.MUETTE));
    }

    /** That one takes twelve seconds, and whoever comes meanwhile five to be let in. */
    public void ralentirQuand(String ordre) {
        prevue.set(new Coupure("", ordre, Genre.LENTE));
    }

    public boolean aCoupe() {
        return prevue.get() == null;
    }

    private JdbcConnectionDetails parLeFil(JdbcConnectionDetails acces) {
        var adresse = URI.create(acces.getJdbcUrl().substring("jdbc:".length()));
        port = adresse.getPort();
        Thread.ofVirtual().start(this::accueillir);
        var detournee = acces.getJdbcUrl().replace(":" + port + "/", ":" + ici.getLocalPort() + "/");
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return acces.getUsername();
            }

            @Override
            public String getPassword() {
                return acces.getPassword();
            }

            @Override
            public String getJdbcUrl() {
                return detournee;
            }
        };
    }

    private void accueillir() {
        while (true) {
            try {
                var client = ici.accept();
                if (coupe) {
                    fermer(client);
                } else if (muet) {
                    prises.add(client);
                } else if (lent) {
                    Thread.ofVirtual().start(() -> {
                        patienter();
                        relier(client);
                    });
                } else {
                    relier(client);
                }
            } catch (IOException e) {
                // That one came in vain.
            }
        }
    }

    /** Nobody is kept out any longer once it is as fast as ever. */
    private void patienter() {
        for (var fois = 0; lent && fois < 50; fois++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private void relier(Socket client) {
        try {
            relier(client, new Socket(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            fermer(client);
        }
    }

    private void relier(Socket client, Socket serveur) {
        prises.add(client);
        prises.add(serveur);
        if (coupe) {
            // It was cut while this one came in.
            fermer(client);
            fermer(serveur);
            return;
        }
        var avale = new AtomicReference<>(false);
        Thread.ofVirtual().start(() -> aller(client, serveur, avale));
        Thread.ofVirtual().start(() -> revenir(serveur, client, avale));
    }

    private void aller(Socket client, Socket serveur, AtomicReference<Boolean> avale) {
        var octets = new byte[65_536];
        var dit = new StringBuilder();
        try (client;
                serveur) {
            for (int lus = lire(client, octets); lus > 0; lus = lire(client, octets)) {
                var coupure = prevue.get();
                var ordre = new String(octets, 0, lus, ISO_8859_1);
                dit.append(ordre);
                if (coupure != null && ordre.contains(coupure.ordre()) && dit.indexOf(coupure.apres()) >= 0) {
                    prevue.set(null);
                    switch (coupure.genre()) {
                        case AVANT -> {
                            prises.forEach(FilDeLaBase::fermer);
                            return;
                        }
                        case APRES -> avale.set(true);
                        // As when a cable is pulled: nothing is refused, nothing is answered.
                        case MUETTE -> muet = true;
                        case LENTE -> {
                            lent = true;
                            LockSupport.parkNanos(Duration.ofSeconds(12).toNanos());
                            lent = false;
                        }
                    }
                }
                if (passe()) {
                    serveur.getOutputStream().write(octets, 0, lus);
                }
            }
        } catch (IOException e) {
            // It was cut.
        }
    }

    private void revenir(Socket serveur, Socket client, AtomicReference<Boolean> avale) {
        var octets = new byte[65_536];
        try (client;
                serveur) {
            for (int lus = lire(serveur, octets); lus > 0; lus = lire(serveur, octets)) {
                if (avale.get()) {
                    prises.forEach(FilDeLaBase::fermer);
                    return;
                }
                if (passe()) {
                    client.getOutputStream().write(octets, 0, lus);
                }
            }
        } catch (IOException e) {
            // It was cut.
        } finally {
            prises.remove(serveur);
            prises.remove(client);
        }
    }

    /** All at one instant: sockets are closed one after the other, and the last would answer that all is well after the first has failed. */
    private boolean passe() {
        return !muet && !coupe;
    }

    private static int lire(Socket prise, byte[] octets) throws IOException {
        return prise.getInputStream().read(octets);
    }

    private static void fermer(Socket prise) {
        try {
            prise.close();
        } catch (IOException e) {
            // As good as closed.
        }
    }
}
