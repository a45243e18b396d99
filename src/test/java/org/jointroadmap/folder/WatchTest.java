package org.jointroadmap.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is watched for as long as the program runs, whatever is put into it. */
class WatchTest {
    @TempDir
    Path folder;

    @Test
    void whatCannotBeReadAtAllEndsNoWatch() throws InterruptedException {
        CountDownLatch looks = new CountDownLatch(2);
        Runnable tooDeep = () -> {
            looks.countDown();
            throw new StackOverflowError();
        };
        Watch watch = new Watch("watch-test", folder, TreeMap::new, new Sight(), tooDeep, saved -> {});
        watch.start();
        try {
            assertThat(looks.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            watch.stop();
        }
    }
}
