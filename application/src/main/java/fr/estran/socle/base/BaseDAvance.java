package fr.estran.socle.base;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the database beside the application, which has enough to do before it asks anything of it. */
public final class BaseDAvance implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext contexte) {
        var reglages = Binder.get(contexte.getEnvironment()).bindOrCreate("estran.base", ReglagesBase.class);
        var lancee = new Lancee(CompletableFuture.supplyAsync(
                () -> ServeurBase.selon(reglages),
                tache -> Thread.ofPlatform().daemon().name("base-d-avance").start(tache)));
        var fabrique = contexte.getDefaultListableBeanFactory();
        fabrique.registerSingleton(Lancee.class.getName(), lancee);
        fabrique.registerDisposableBean(Lancee.class.getName(), lancee::rendre);
    }

    /** Whoever takes it closes it; where the application did not come so far, it is closed all the same. */
    static final class Lancee {

        private final CompletableFuture<ServeurBase> serveur;
        private boolean prise;

        Lancee(CompletableFuture<ServeurBase> serveur) {
            this.serveur = serveur;
        }

        /** What went wrong meanwhile is heard here, as if it had been started now. */
        ServeurBase prendre() {
            try {
                prise = true;
                return serveur.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }

        private void rendre() {
            if (!prise) {
                serveur.thenAccept(ServeurBase::close).exceptionally(_ -> null).join();
            }
        }
    }
}
