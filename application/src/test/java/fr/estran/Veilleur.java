package fr.estran;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Whoever runs all the tests waits for the last one: where one no longer ends, this says which, and what each thread is at, and
 * gives its process up, so that the build is red and says why.
 */
public final class Veilleur implements TestExecutionListener {

    /** The walk of all pages, the longest of the tests, takes seven minutes on two cores that others keep busy too. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private static final AtomicBoolean VEILLE = new AtomicBoolean();

    private static volatile String dernier = "";
    private static volatile long depuis;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        noter("nothing yet");
        if (VEILLE.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("veilleur").start(Veilleur::veiller);
        }
    }

    @Override
    public void executionStarted(TestIdentifier essai) {
        noter("begun " + essai.getUniqueId());
    }

    @Override
    public void executionFinished(TestIdentifier essai, TestExecutionResult issue) {
        noter("ended " + essai.getUniqueId());
    }

    private static void noter(String quoi) {
        dernier = quoi;
        depuis = System.nanoTime();
    }

    private static void veiller() {
        while (System.nanoTime() - depuis < PATIENCE.toNanos()) {
            try {
                Thread.sleep(Duration.ofSeconds(1));
            } catch (InterruptedException e) {
                return;
            }
        }
        System.out.println("No test began or ended for " + PATIENCE.toMinutes() + " minutes; the last: " + dernier);
        Thread.getAllStackTraces().forEach((fil, ou) -> {
            System.out.println(fil);
            for (var pas : ou) {
                System.out.println("    at " + pas);
            }
        });
        Runtime.getRuntime().halt(1);
    }
}
